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

    from ..models.collection_header import CollectionHeader
    from ..models.collection_item_request import CollectionItemRequest
    from ..types import JsonValue


@_attrs_define
class CollectionItemResponse:
    """CollectionItemResponse"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "originalRequest",
            "responseTime",
            "header",
            "body",
            "status",
            "code",
            "createdAt",
            "updatedAt",
            "uid",
            "name",
        )
    )

    id: str | Unset = UNSET
    original_request: CollectionItemRequest | Unset = UNSET
    response_time: float | None | Unset = UNSET
    header: list[CollectionHeader] | None | str | Unset = UNSET
    body: None | str | Unset = UNSET
    status: str | Unset = UNSET
    code: int | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    uid: str | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("originalRequest", self.original_request),
                ("responseTime", self.response_time),
                ("header", self.header),
                ("body", self.body),
                ("status", self.status),
                ("code", self.code),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("uid", self.uid),
                ("name", self.name),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.collection_header import CollectionHeader
        from ..models.collection_item_request import CollectionItemRequest

        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            original_request=decode(
                d.pop("originalRequest", UNSET),
                CollectionItemRequest,
            ),
            response_time=d.pop("responseTime", UNSET),
            header=decode(
                d.pop("header", UNSET),
                CollectionHeader,
            ),
            body=d.pop("body", UNSET),
            status=d.pop("status", UNSET),
            code=d.pop("code", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            uid=d.pop("uid", UNSET),
            name=d.pop("name", UNSET),
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
