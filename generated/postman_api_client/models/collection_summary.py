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

    from ..models.get_collections_response_collections_item_fork import (
        GetCollectionsResponseCollectionsItemFork,
    )
    from ..types import JsonValue


@_attrs_define
class CollectionSummary:
    """CollectionSummary"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "owner",
            "createdAt",
            "updatedAt",
            "uid",
            "isPublic",
            "fork",
        )
    )

    id: str
    name: str
    owner: str
    created_at: str
    updated_at: str
    uid: str
    is_public: bool
    fork: GetCollectionsResponseCollectionsItemFork | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("name", self.name),
                ("owner", self.owner),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("uid", self.uid),
                ("isPublic", self.is_public),
                ("fork", self.fork),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_collections_response_collections_item_fork import (
            GetCollectionsResponseCollectionsItemFork,
        )

        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            name=d.pop("name", UNSET),
            owner=d.pop("owner", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            uid=d.pop("uid", UNSET),
            is_public=d.pop("isPublic", UNSET),
            fork=decode(
                d.pop("fork", UNSET),
                GetCollectionsResponseCollectionsItemFork,
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
