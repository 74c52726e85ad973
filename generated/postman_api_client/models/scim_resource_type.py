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

    from ..models.scim_schema_extension import ScimSchemaExtension
    from ..types import JsonValue


@_attrs_define
class ScimResourceType:
    """A kind of resource that can be provisioned."""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "schemas",
            "id",
            "name",
            "endpoint",
            "description",
            "schema",
            "schemaExtensions",
        )
    )

    schemas: list[str] | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    endpoint: str | Unset = UNSET
    description: str | Unset = UNSET
    schema: str | Unset = UNSET
    schema_extensions: list[ScimSchemaExtension] | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("schemas", self.schemas),
                ("id", self.id),
                ("name", self.name),
                ("endpoint", self.endpoint),
                ("description", self.description),
                ("schema", self.schema),
                ("schemaExtensions", self.schema_extensions),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.scim_schema_extension import ScimSchemaExtension

        d = dict(src_dict)
        model = cls(
            schemas=d.pop("schemas", UNSET),
            id=d.pop("id", UNSET),
            name=d.pop("name", UNSET),
            endpoint=d.pop("endpoint", UNSET),
            description=d.pop("description", UNSET),
            schema=d.pop("schema", UNSET),
            schema_extensions=decode(
                d.pop("schemaExtensions", UNSET),
                ScimSchemaExtension,
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
