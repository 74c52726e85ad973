from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.get_sdk_git_connections_status import (
    GetSdkGitConnectionsStatus,
)
from ..models.sdk_language import SdkLanguage
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_sdk_response_source import GetSdkResponseSource
    from ..models.sdk import Sdk
    from ..models.sdk_pull_request import SdkPullRequest


class SdkGitConnection(Model):
    """SdkGitConnection"""

    __slots__ = (
        "sdk_git_connection_id",
        "source",
        "language",
        "status",
        "repository_url",
        "target_branch",
        "auto_update_pull_requests_enabled",
        "pull_requests",
        "created_at",
        "updated_at",
        "sdk",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "sdkGitConnectionId": "sdk_git_connection_id",
        "source": "source",
        "language": "language",
        "status": "status",
        "repositoryUrl": "repository_url",
        "targetBranch": "target_branch",
        "autoUpdatePullRequestsEnabled": "auto_update_pull_requests_enabled",
        "pullRequests": "pull_requests",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "sdk": "sdk",
    }

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
    sdk: Sdk | Unset

    def __init__(
        self,
        *,
        sdk_git_connection_id: str,
        source: GetSdkResponseSource,
        language: SdkLanguage,
        status: GetSdkGitConnectionsStatus,
        repository_url: str,
        target_branch: str,
        auto_update_pull_requests_enabled: bool,
        pull_requests: list[SdkPullRequest],
        created_at: str,
        updated_at: str,
        sdk: Sdk | Unset = UNSET,
    ) -> None:
        self.sdk_git_connection_id = sdk_git_connection_id
        self.source = source
        self.language = language
        self.status = status
        self.repository_url = repository_url
        self.target_branch = target_branch
        self.auto_update_pull_requests_enabled = auto_update_pull_requests_enabled
        self.pull_requests = pull_requests
        self.created_at = created_at
        self.updated_at = updated_at
        self.sdk = sdk
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.sdk_git_connection_id = get("sdkGitConnectionId", ABSENT)
        value = get("source", ABSENT)
        model.source = (
            models.GetSdkResponseSource.from_dict(value) if isinstance(value, dict) else value
        )
        model.language = get("language", ABSENT)
        model.status = get("status", ABSENT)
        model.repository_url = get("repositoryUrl", ABSENT)
        model.target_branch = get("targetBranch", ABSENT)
        model.auto_update_pull_requests_enabled = get("autoUpdatePullRequestsEnabled", ABSENT)
        value = get("pullRequests", ABSENT)
        model.pull_requests = (
            value
            if value is ABSENT
            else decode(
                value,
                models.SdkPullRequest,
            )
        )
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        value = get("sdk", ABSENT)
        model.sdk = models.Sdk.from_dict(value) if isinstance(value, dict) else value
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
