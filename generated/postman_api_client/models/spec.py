from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_spec_response_file_format import (
    GetSpecResponseFileFormat,
)
from ..models.spec_type import SpecType
from ..types import (
    UNSET,
    Unset,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class Spec:
    """Spec"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "type",
            "id",
            "createdAt",
            "updatedAt",
            "createdBy",
            "updatedBy",
            "fileFormat",
        )
    )

    name: str
    type: SpecType
    id: str
    created_at: str
    updated_at: str
    created_by: int
    updated_by: int
    file_format: GetSpecResponseFileFormat | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("name", self.name),
                ("type", self.type),
                ("id", self.id),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("createdBy", self.created_by),
                ("updatedBy", self.updated_by),
                ("fileFormat", self.file_format),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            name=d.pop("name", UNSET),
            type=d.pop("type", UNSET),
            id=d.pop("id", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            created_by=d.pop("createdBy", UNSET),
            updated_by=d.pop("updatedBy", UNSET),
            file_format=d.pop("fileFormat", UNSET),
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
