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


class CollectionHeader(Model):
    """CollectionHeader"""

    __slots__ = (
        "key",
        "value",
        "description",
        "disabled",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "value": "value",
        "description": "description",
        "disabled": "disabled",
    }

    key: str
    value: str
    description: None | str | Unset
    disabled: bool | Unset

    def __init__(
        self,
        *,
        key: str,
        value: str,
        description: None | str | Unset = UNSET,
        disabled: bool | Unset = UNSET,
    ) -> None:
        self.key = key
        self.value = value
        self.description = description
        self.disabled = disabled
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.key = get("key", ABSENT)
        model.value = get("value", ABSENT)
        model.description = get("description", ABSENT)
        model.disabled = get("disabled", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
