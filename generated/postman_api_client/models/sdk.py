from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_sdks_build_status import (
    GetSdksBuildStatus,
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

    from ..models.get_sdk_response_error import GetSdkResponseError
    from ..models.get_sdk_response_source import GetSdkResponseSource
    from ..models.sdk_pull_request import SdkPullRequest
    from ..types import JsonValue


@_attrs_define
class Sdk:
    """Sdk"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "language",
            "source",
            "workspaceId",
            "buildStatus",
            "createdAt",
            "updatedAt",
            "version",
            "error",
            "pullRequest",
        )
    )

    id: str
    language: SdkLanguage
    source: GetSdkResponseSource
    workspace_id: str
    build_status: GetSdksBuildStatus
    created_at: str
    updated_at: str
    version: str | Unset = UNSET
    error: GetSdkResponseError | Unset = UNSET
    pull_request: None | SdkPullRequest | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("language", self.language),
                ("source", self.source),
                ("workspaceId", self.workspace_id),
                ("buildStatus", self.build_status),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("version", self.version),
                ("error", self.error),
                ("pullRequest", self.pull_request),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_sdk_response_error import GetSdkResponseError
        from ..models.get_sdk_response_source import GetSdkResponseSource
        from ..models.sdk_pull_request import SdkPullRequest

        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            language=d.pop("language", UNSET),
            source=decode(
                d.pop("source", UNSET),
                GetSdkResponseSource,
            ),
            workspace_id=d.pop("workspaceId", UNSET),
            build_status=d.pop("buildStatus", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            version=d.pop("version", UNSET),
            error=decode(
                d.pop("error", UNSET),
                GetSdkResponseError,
            ),
            pull_request=decode(
                d.pop("pullRequest", UNSET),
                SdkPullRequest,
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
