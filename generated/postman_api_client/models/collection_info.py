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

    from ..models.get_collection_response_collection_info_fork import (
        GetCollectionResponseCollectionInfoFork,
    )
    from ..types import JsonValue


@_attrs_define
class CollectionInfo:
    """CollectionInfo"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "_postman_id",
            "name",
            "description",
            "updatedAt",
            "uid",
            "createdAt",
            "lastUpdatedBy",
            "schema",
            "fork",
        )
    )

    field_postman_id: str
    name: str
    description: str
    updated_at: str
    uid: str
    created_at: str
    last_updated_by: str
    schema: str | Unset = UNSET
    fork: GetCollectionResponseCollectionInfoFork | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("_postman_id", self.field_postman_id),
                ("name", self.name),
                ("description", self.description),
                ("updatedAt", self.updated_at),
                ("uid", self.uid),
                ("createdAt", self.created_at),
                ("lastUpdatedBy", self.last_updated_by),
                ("schema", self.schema),
                ("fork", self.fork),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_collection_response_collection_info_fork import (
            GetCollectionResponseCollectionInfoFork,
        )

        d = dict(src_dict)
        model = cls(
            field_postman_id=d.pop("_postman_id", UNSET),
            name=d.pop("name", UNSET),
            description=d.pop("description", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            uid=d.pop("uid", UNSET),
            created_at=d.pop("createdAt", UNSET),
            last_updated_by=d.pop("lastUpdatedBy", UNSET),
            schema=d.pop("schema", UNSET),
            fork=decode(
                d.pop("fork", UNSET),
                GetCollectionResponseCollectionInfoFork,
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
