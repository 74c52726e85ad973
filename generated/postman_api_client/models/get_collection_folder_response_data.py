from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class GetCollectionFolderResponseData:
    """GetCollectionFolderResponseData"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "description",
            "createdAt",
            "updatedAt",
            "owner",
            "collection",
            "lastUpdatedBy",
            "lastRevision",
        )
    )

    id: str
    name: str
    description: None | str
    created_at: str
    updated_at: str
    owner: str
    collection: str
    last_updated_by: str | Unset = UNSET
    last_revision: int | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("name", self.name),
                ("description", self.description),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("owner", self.owner),
                ("collection", self.collection),
                ("lastUpdatedBy", self.last_updated_by),
                ("lastRevision", self.last_revision),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            name=d.pop("name", UNSET),
            description=d.pop("description", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            owner=d.pop("owner", UNSET),
            collection=d.pop("collection", UNSET),
            last_updated_by=d.pop("lastUpdatedBy", UNSET),
            last_revision=d.pop("lastRevision", UNSET),
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
