from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class UpdatePanElementOrFolderRequestWorkspace(Model):
    """UpdatePanElementOrFolderRequestWorkspace"""

    __slots__ = ("parent_folder_id",)
    json_names: ClassVar[Mapping[str, str]] = {
        "parentFolderId": "parent_folder_id",
    }

    parent_folder_id: int | Unset

    def __init__(
        self,
        *,
        parent_folder_id: int | Unset = UNSET,
    ) -> None:
        self.parent_folder_id = parent_folder_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.parent_folder_id = get("parentFolderId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
