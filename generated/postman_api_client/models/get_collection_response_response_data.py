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

T = TypeVar("T", bound="GetCollectionResponseResponseData")


@_attrs_define
class GetCollectionResponseResponseData:
    """GetCollectionResponseResponseData"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "request",
            "name",
            "owner",
            "createdAt",
            "updatedAt",
            "lastRevision",
            "lastUpdatedBy",
        )
    )

    id: str | Unset = UNSET
    request: str | Unset = UNSET
    name: str | Unset = UNSET
    owner: str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    last_revision: int | Unset = UNSET
    last_updated_by: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("request", self.request),
                ("name", self.name),
                ("owner", self.owner),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("lastRevision", self.last_revision),
                ("lastUpdatedBy", self.last_updated_by),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            request=d.pop("request", UNSET),
            name=d.pop("name", UNSET),
            owner=d.pop("owner", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            last_revision=d.pop("lastRevision", UNSET),
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
