from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.get_sdks_build_status import (
    GetSdksBuildStatus,
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

    from ..models.get_sdk_response_error import GetSdkResponseError
    from ..models.get_sdk_response_source import GetSdkResponseSource
    from ..models.sdk_pull_request import SdkPullRequest


class Sdk(Model):
    """Sdk"""

    __slots__ = (
        "id",
        "language",
        "source",
        "workspace_id",
        "build_status",
        "created_at",
        "updated_at",
        "version",
        "error",
        "pull_request",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "language": "language",
        "source": "source",
        "workspaceId": "workspace_id",
        "buildStatus": "build_status",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "version": "version",
        "error": "error",
        "pullRequest": "pull_request",
    }

    id: str
    language: SdkLanguage
    source: GetSdkResponseSource
    workspace_id: str
    build_status: GetSdksBuildStatus
    created_at: str
    updated_at: str
    version: str | Unset
    error: GetSdkResponseError | Unset
    pull_request: None | SdkPullRequest | Unset

    def __init__(
        self,
        *,
        id: str,
        language: SdkLanguage,
        source: GetSdkResponseSource,
        workspace_id: str,
        build_status: GetSdksBuildStatus,
        created_at: str,
        updated_at: str,
        version: str | Unset = UNSET,
        error: GetSdkResponseError | Unset = UNSET,
        pull_request: None | SdkPullRequest | Unset = UNSET,
    ) -> None:
        self.id = id
        self.language = language
        self.source = source
        self.workspace_id = workspace_id
        self.build_status = build_status
        self.created_at = created_at
        self.updated_at = updated_at
        self.version = version
        self.error = error
        self.pull_request = pull_request
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.language = get("language", ABSENT)
        value = get("source", ABSENT)
        model.source = (
            models.GetSdkResponseSource.from_dict(value) if isinstance(value, dict) else value
        )
        model.workspace_id = get("workspaceId", ABSENT)
        model.build_status = get("buildStatus", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.version = get("version", ABSENT)
        value = get("error", ABSENT)
        model.error = (
            models.GetSdkResponseError.from_dict(value) if isinstance(value, dict) else value
        )
        value = get("pullRequest", ABSENT)
        model.pull_request = (
            value
            if value is ABSENT
            else decode(
                value,
                models.SdkPullRequest,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
