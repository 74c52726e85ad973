from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.put_collection_request_collection_item_item_request_body_formdata_item_variant_1_type import (
    PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant1Type,
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
class PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant1:
    """PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant1"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "key",
            "value",
            "type",
            "contentType",
            "description",
        )
    )

    key: str | Unset = UNSET
    value: str | Unset = UNSET
    type: PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant1Type | Unset = UNSET
    content_type: str | Unset = UNSET
    description: None | str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("key", self.key),
                ("value", self.value),
                ("type", self.type),
                ("contentType", self.content_type),
                ("description", self.description),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            key=d.pop("key", UNSET),
            value=d.pop("value", UNSET),
            type=d.pop("type", UNSET),
            content_type=d.pop("contentType", UNSET),
            description=d.pop("description", UNSET),
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
