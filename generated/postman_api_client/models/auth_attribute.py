from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.create_collection_request_request_auth_jwt_item_type import (
    CreateCollectionRequestRequestAuthJwtItemType,
)
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.json_object import JsonObject


class AuthAttribute(Model):
    """AuthAttribute"""

    __slots__ = (
        "key",
        "value",
        "type",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "value": "value",
        "type": "type",
    }

    key: str
    value: list[JsonObject] | str | Unset
    type: CreateCollectionRequestRequestAuthJwtItemType | Unset

    def __init__(
        self,
        *,
        key: str,
        value: list[JsonObject] | str | Unset = UNSET,
        type: CreateCollectionRequestRequestAuthJwtItemType | Unset = UNSET,
    ) -> None:
        self.key = key
        self.value = value
        self.type = type
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.key = get("key", ABSENT)
        value = get("value", ABSENT)
        model.value = (
            value
            if value is ABSENT
            else decode(
                value,
                models.JsonObject,
            )
        )
        model.type = get("type", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
