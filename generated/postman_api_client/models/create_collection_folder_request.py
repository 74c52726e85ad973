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


class CreateCollectionFolderRequest(Model):
    """CreateCollectionFolderRequest"""

    __slots__ = (
        "name",
        "folder",
        "description",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "folder": "folder",
        "description": "description",
    }

    name: str | Unset
    folder: str | Unset
    description: None | str | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        folder: str | Unset = UNSET,
        description: None | str | Unset = UNSET,
    ) -> None:
        self.name = name
        self.folder = folder
        self.description = description
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.folder = get("folder", ABSENT)
        model.description = get("description", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
