from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_spec_file_response_type import (
    GetSpecFileResponseType,
)
from ..types import (
    UNSET,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class SpecFileSummary:
    """SpecFileSummary"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "path",
            "name",
            "createdBy",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "type",
        )
    )

    id: str
    path: str
    name: str
    created_by: int
    updated_by: int
    created_at: str
    updated_at: str
    type: GetSpecFileResponseType
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("path", self.path),
                ("name", self.name),
                ("createdBy", self.created_by),
                ("updatedBy", self.updated_by),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("type", self.type),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            path=d.pop("path", UNSET),
            name=d.pop("name", UNSET),
            created_by=d.pop("createdBy", UNSET),
            updated_by=d.pop("updatedBy", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            type=d.pop("type", UNSET),
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
