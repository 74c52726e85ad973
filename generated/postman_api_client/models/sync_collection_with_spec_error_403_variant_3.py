from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.sync_collection_with_spec_error_403_variant_3_detail import (
        SyncCollectionWithSpecError403Variant3Detail,
    )
    from ..types import JsonValue


@_attrs_define
class SyncCollectionWithSpecError403Variant3:
    """SyncCollectionWithSpecError403Variant3"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "type",
            "title",
            "message",
            "detail",
        )
    )

    type: str | Unset = UNSET
    title: str | Unset = UNSET
    message: str | Unset = UNSET
    detail: SyncCollectionWithSpecError403Variant3Detail | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("type", self.type),
                ("title", self.title),
                ("message", self.message),
                ("detail", self.detail),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.sync_collection_with_spec_error_403_variant_3_detail import (
            SyncCollectionWithSpecError403Variant3Detail,
        )

        d = dict(src_dict)
        model = cls(
            type=d.pop("type", UNSET),
            title=d.pop("title", UNSET),
            message=d.pop("message", UNSET),
            detail=decode(
                d.pop("detail", UNSET),
                SyncCollectionWithSpecError403Variant3Detail,
            ),
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
