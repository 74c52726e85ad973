from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    encode_object,
)

T = TypeVar("T", bound="CreateCollectionFolderResponseData")


@_attrs_define
class CreateCollectionFolderResponseData:
    """CreateCollectionFolderResponseData"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "order",
            "owner",
            "folder",
            "folders",
            "requests",
            "createdAt",
            "updatedAt",
            "collection",
            "description",
            "folders_order",
            "lastUpdatedBy",
        )
    )

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    order: list[str] | Unset = UNSET
    owner: str | Unset = UNSET
    folder: None | str | Unset = UNSET
    folders: list[str] | Unset = UNSET
    requests: list[str] | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    collection: str | Unset = UNSET
    description: None | str | Unset = UNSET
    folders_order: list[str] | Unset = UNSET
    last_updated_by: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("name", self.name),
                ("order", self.order),
                ("owner", self.owner),
                ("folder", self.folder),
                ("folders", self.folders),
                ("requests", self.requests),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("collection", self.collection),
                ("description", self.description),
                ("folders_order", self.folders_order),
                ("lastUpdatedBy", self.last_updated_by),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            name=d.pop("name", UNSET),
            order=d.pop("order", UNSET),
            owner=d.pop("owner", UNSET),
            folder=d.pop("folder", UNSET),
            folders=d.pop("folders", UNSET),
            requests=d.pop("requests", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            collection=d.pop("collection", UNSET),
            description=d.pop("description", UNSET),
            folders_order=d.pop("folders_order", UNSET),
            last_updated_by=d.pop("lastUpdatedBy", UNSET),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
