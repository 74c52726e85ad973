from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class CreateCollectionRequestResponseData:
    """CreateCollectionRequestResponseData"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "owner",
            "folder",
            "responses",
            "collection",
            "responses_order",
            "createdAt",
            "updatedAt",
            "lastUpdatedBy",
        )
    )

    id: str
    name: str
    owner: str
    folder: None | str
    responses: list[str]
    collection: str
    responses_order: list[str]
    created_at: str
    updated_at: str
    last_updated_by: str
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("name", self.name),
                ("owner", self.owner),
                ("folder", self.folder),
                ("responses", self.responses),
                ("collection", self.collection),
                ("responses_order", self.responses_order),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("lastUpdatedBy", self.last_updated_by),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            name=d.pop("name", UNSET),
            owner=d.pop("owner", UNSET),
            folder=d.pop("folder", UNSET),
            responses=d.pop("responses", UNSET),
            collection=d.pop("collection", UNSET),
            responses_order=d.pop("responses_order", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            last_updated_by=d.pop("lastUpdatedBy", UNSET),
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
