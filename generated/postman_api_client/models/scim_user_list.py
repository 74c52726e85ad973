from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.scim_user import ScimUser
    from ..types import JsonValue


@_attrs_define
class ScimUserList:
    """One page of users."""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "schemas",
            "totalResults",
            "startIndex",
            "itemsPerPage",
            "Resources",
        )
    )

    schemas: list[str]
    total_results: int
    start_index: int
    items_per_page: int
    resources: list[ScimUser]
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("schemas", self.schemas),
                ("totalResults", self.total_results),
                ("startIndex", self.start_index),
                ("itemsPerPage", self.items_per_page),
                ("Resources", self.resources),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.scim_user import ScimUser

        d = dict(src_dict)
        model = cls(
            schemas=d.pop("schemas", UNSET),
            total_results=d.pop("totalResults", UNSET),
            start_index=d.pop("startIndex", UNSET),
            items_per_page=d.pop("itemsPerPage", UNSET),
            resources=decode(
                d.pop("Resources", UNSET),
                ScimUser,
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
