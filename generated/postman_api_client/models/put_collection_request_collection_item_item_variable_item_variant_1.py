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


class PutCollectionRequestCollectionItemItemVariableItemVariant1(Model):
    """PutCollectionRequestCollectionItemItemVariableItemVariant1"""

    __slots__ = (
        "id",
        "key",
        "description",
        "value",
        "enabled",
        "disabled",
        "type",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "key": "key",
        "description": "description",
        "value": "value",
        "enabled": "enabled",
        "disabled": "disabled",
        "type": "type",
    }

    id: str | Unset
    key: str | Unset
    description: str | Unset
    value: bool | float | int | str | Unset
    enabled: bool | Unset
    disabled: bool | Unset
    type: str | Unset

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        key: str | Unset = UNSET,
        description: str | Unset = UNSET,
        value: bool | float | int | str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        disabled: bool | Unset = UNSET,
        type: str | Unset = UNSET,
    ) -> None:
        self.id = id
        self.key = key
        self.description = description
        self.value = value
        self.enabled = enabled
        self.disabled = disabled
        self.type = type
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.key = get("key", ABSENT)
        model.description = get("description", ABSENT)
        model.value = get("value", ABSENT)
        model.enabled = get("enabled", ABSENT)
        model.disabled = get("disabled", ABSENT)
        model.type = get("type", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
