from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_collection_request_request_data_item_type import (
    CreateCollectionRequestRequestDataItemType,
)
from ..types import (
    UNSET,
    Unset,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class CreateCollectionRequestRequestDataItem:
    """CreateCollectionRequestRequestDataItem"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "key",
            "value",
            "description",
            "enabled",
            "type",
            "uuid",
        )
    )

    key: str | Unset = UNSET
    value: str | Unset = UNSET
    description: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    type: CreateCollectionRequestRequestDataItemType | Unset = UNSET
    uuid: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("key", self.key),
                ("value", self.value),
                ("description", self.description),
                ("enabled", self.enabled),
                ("type", self.type),
                ("uuid", self.uuid),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            key=d.pop("key", UNSET),
            value=d.pop("value", UNSET),
            description=d.pop("description", UNSET),
            enabled=d.pop("enabled", UNSET),
            type=d.pop("type", UNSET),
            uuid=d.pop("uuid", UNSET),
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
