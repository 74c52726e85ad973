from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_collection_request_request_auth_jwt_item_type import (
    CreateCollectionRequestRequestAuthJwtItemType,
)
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.json_object import JsonObject
    from ..types import JsonValue


@_attrs_define
class AuthAttribute:
    """AuthAttribute"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "key",
            "value",
            "type",
        )
    )

    key: str
    value: list[JsonObject] | str | Unset = UNSET
    type: CreateCollectionRequestRequestAuthJwtItemType | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("key", self.key),
                ("value", self.value),
                ("type", self.type),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.json_object import JsonObject

        d = dict(src_dict)
        model = cls(
            key=d.pop("key", UNSET),
            value=decode(
                d.pop("value", UNSET),
                JsonObject,
            ),
            type=d.pop("type", UNSET),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> JsonValue:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: JsonValue) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
