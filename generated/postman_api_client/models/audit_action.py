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


class AuditAction(Model):
    """AuditAction"""

    __slots__ = (
        "name",
        "display_name",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "displayName": "display_name",
    }

    name: str
    display_name: str

    def __init__(
        self,
        *,
        name: str,
        display_name: str,
    ) -> None:
        self.name = name
        self.display_name = display_name
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.display_name = get("displayName", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
