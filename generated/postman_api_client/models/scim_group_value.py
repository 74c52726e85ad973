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


class ScimGroupValue(Model):
    """ScimGroupValue"""

    __slots__ = (
        "id",
        "display_name",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "displayName": "display_name",
    }

    id: str | Unset
    display_name: str | Unset

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
    ) -> None:
        self.id = id
        self.display_name = display_name
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.display_name = get("displayName", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
