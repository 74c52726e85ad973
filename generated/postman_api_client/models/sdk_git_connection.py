from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_sdk_git_connections_status import (
    GetSdkGitConnectionsStatus,
)
from ..models.sdk_language import SdkLanguage
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_sdk_response_source import GetSdkResponseSource
    from ..models.sdk import Sdk
    from ..models.sdk_pull_request import SdkPullRequest
    from ..types import JsonValue


@_attrs_define
class SdkGitConnection:
    """SdkGitConnection"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "sdkGitConnectionId",
            "source",
            "language",
            "status",
            "repositoryUrl",
            "targetBranch",
            "autoUpdatePullRequestsEnabled",
            "pullRequests",
            "createdAt",
            "updatedAt",
            "sdk",
        )
    )

    sdk_git_connection_id: str
    source: GetSdkResponseSource
    language: SdkLanguage
    status: GetSdkGitConnectionsStatus
    repository_url: str
    target_branch: str
    auto_update_pull_requests_enabled: bool
    pull_requests: list[SdkPullRequest]
    created_at: str
    updated_at: str
    sdk: Sdk | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("sdkGitConnectionId", self.sdk_git_connection_id),
                ("source", self.source),
                ("language", self.language),
                ("status", self.status),
                ("repositoryUrl", self.repository_url),
                ("targetBranch", self.target_branch),
                ("autoUpdatePullRequestsEnabled", self.auto_update_pull_requests_enabled),
                ("pullRequests", self.pull_requests),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("sdk", self.sdk),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_sdk_response_source import GetSdkResponseSource
        from ..models.sdk import Sdk
        from ..models.sdk_pull_request import SdkPullRequest

        d = dict(src_dict)
        model = cls(
            sdk_git_connection_id=d.pop("sdkGitConnectionId", UNSET),
            source=decode(
                d.pop("source", UNSET),
                GetSdkResponseSource,
            ),
            language=d.pop("language", UNSET),
            status=d.pop("status", UNSET),
            repository_url=d.pop("repositoryUrl", UNSET),
            target_branch=d.pop("targetBranch", UNSET),
            auto_update_pull_requests_enabled=d.pop("autoUpdatePullRequestsEnabled", UNSET),
            pull_requests=decode(
                d.pop("pullRequests", UNSET),
                SdkPullRequest,
            ),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            sdk=decode(
                d.pop("sdk", UNSET),
                Sdk,
            ),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> JsonValue:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: JsonValue) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
