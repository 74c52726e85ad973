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


class ScimMember(Model):
    """ScimMember"""

    __slots__ = (
        "value",
        "display",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "value": "value",
        "display": "display",
    }

    value: str | Unset
    display: str | Unset

    def __init__(
        self,
        *,
        value: str | Unset = UNSET,
        display: str | Unset = UNSET,
    ) -> None:
        self.value = value
        self.display = display
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.value = get("value", ABSENT)
        model.display = get("display", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
