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


class PatchCollectionRequestCollectionVariableItem(Model):
    """PatchCollectionRequestCollectionVariableItem"""

    __slots__ = (
        "key",
        "value",
        "disabled",
        "description",
        "secret",
        "type",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "value": "value",
        "disabled": "disabled",
        "description": "description",
        "secret": "secret",
        "type": "type",
    }

    key: str | Unset
    value: bool | float | int | str | Unset
    disabled: bool | Unset
    description: None | str | Unset
    secret: bool | Unset
    type: str | Unset

    def __init__(
        self,
        *,
        key: str | Unset = UNSET,
        value: bool | float | int | str | Unset = UNSET,
        disabled: bool | Unset = UNSET,
        description: None | str | Unset = UNSET,
        secret: bool | Unset = UNSET,
        type: str | Unset = UNSET,
    ) -> None:
        self.key = key
        self.value = value
        self.disabled = disabled
        self.description = description
        self.secret = secret
        self.type = type
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.key = get("key", ABSENT)
        model.value = get("value", ABSENT)
        model.disabled = get("disabled", ABSENT)
        model.description = get("description", ABSENT)
        model.secret = get("secret", ABSENT)
        model.type = get("type", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
