from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.sdk_language import SdkLanguage
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_sdk_response_source import GetSdkResponseSource


class CreateSdkGitConnectionRequest(Model):
    """CreateSdkGitConnectionRequest"""

    __slots__ = (
        "source",
        "language",
        "repository_url",
        "target_branch",
        "auto_update_pull_requests_enabled",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "source": "source",
        "language": "language",
        "repositoryUrl": "repository_url",
        "targetBranch": "target_branch",
        "autoUpdatePullRequestsEnabled": "auto_update_pull_requests_enabled",
    }

    source: GetSdkResponseSource
    language: SdkLanguage
    repository_url: str
    target_branch: str | Unset
    auto_update_pull_requests_enabled: bool | Unset

    def __init__(
        self,
        *,
        source: GetSdkResponseSource,
        language: SdkLanguage,
        repository_url: str,
        target_branch: str | Unset = UNSET,
        auto_update_pull_requests_enabled: bool | Unset = UNSET,
    ) -> None:
        self.source = source
        self.language = language
        self.repository_url = repository_url
        self.target_branch = target_branch
        self.auto_update_pull_requests_enabled = auto_update_pull_requests_enabled
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("source", ABSENT)
        model.source = (
            models.GetSdkResponseSource.from_dict(value) if isinstance(value, dict) else value
        )
        model.language = get("language", ABSENT)
        model.repository_url = get("repositoryUrl", ABSENT)
        model.target_branch = get("targetBranch", ABSENT)
        model.auto_update_pull_requests_enabled = get("autoUpdatePullRequestsEnabled", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
