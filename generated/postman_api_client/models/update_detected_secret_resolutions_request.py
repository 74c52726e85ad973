from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.update_detected_secret_resolutions_request_resolution import (
    UpdateDetectedSecretResolutionsRequestResolution,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class UpdateDetectedSecretResolutionsRequest(Model):
    """UpdateDetectedSecretResolutionsRequest"""

    __slots__ = (
        "resolution",
        "workspace_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "resolution": "resolution",
        "workspaceId": "workspace_id",
    }

    resolution: UpdateDetectedSecretResolutionsRequestResolution
    workspace_id: str

    def __init__(
        self,
        *,
        resolution: UpdateDetectedSecretResolutionsRequestResolution,
        workspace_id: str,
    ) -> None:
        self.resolution = resolution
        self.workspace_id = workspace_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.resolution = get("resolution", ABSENT)
        model.workspace_id = get("workspaceId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
