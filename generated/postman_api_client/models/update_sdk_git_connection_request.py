from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.update_sdk_git_connection_request_status import (
    UpdateSdkGitConnectionRequestStatus,
)
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class UpdateSdkGitConnectionRequest(Model):
    """UpdateSdkGitConnectionRequest"""

    __slots__ = (
        "status",
        "auto_update_pull_requests_enabled",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "autoUpdatePullRequestsEnabled": "auto_update_pull_requests_enabled",
    }

    status: UpdateSdkGitConnectionRequestStatus
    auto_update_pull_requests_enabled: bool | Unset

    def __init__(
        self,
        *,
        status: UpdateSdkGitConnectionRequestStatus,
        auto_update_pull_requests_enabled: bool | Unset = UNSET,
    ) -> None:
        self.status = status
        self.auto_update_pull_requests_enabled = auto_update_pull_requests_enabled
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.status = get("status", ABSENT)
        model.auto_update_pull_requests_enabled = get("autoUpdatePullRequestsEnabled", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
