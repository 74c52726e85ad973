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


class ScimEmail(Model):
    """ScimEmail"""

    __slots__ = (
        "value",
        "type",
        "primary",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "value": "value",
        "type": "type",
        "primary": "primary",
    }

    value: str | Unset
    type: str | Unset
    primary: bool | Unset

    def __init__(
        self,
        *,
        value: str | Unset = UNSET,
        type: str | Unset = UNSET,
        primary: bool | Unset = UNSET,
    ) -> None:
        self.value = value
        self.type = type
        self.primary = primary
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.value = get("value", ABSENT)
        model.type = get("type", ABSENT)
        model.primary = get("primary", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
