from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class RemoveApiCatalogSystemEnvironmentAssociationsRequest(Model):
    """RemoveApiCatalogSystemEnvironmentAssociationsRequest"""

    __slots__ = ("workspace_environment_ids",)
    json_names: ClassVar[Mapping[str, str]] = {
        "workspaceEnvironmentIds": "workspace_environment_ids",
    }

    workspace_environment_ids: list[str]

    def __init__(
        self,
        *,
        workspace_environment_ids: list[str],
    ) -> None:
        self.workspace_environment_ids = workspace_environment_ids
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.workspace_environment_ids = get("workspaceEnvironmentIds", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
