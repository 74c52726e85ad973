from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.schema_security_validation_request_schema_language import (
    SchemaSecurityValidationRequestSchemaLanguage,
)
from ..models.schema_security_validation_request_schema_type import (
    SchemaSecurityValidationRequestSchemaType,
)
from ..types import (
    UNSET,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class SchemaSecurityValidationRequestSchema:
    """SchemaSecurityValidationRequestSchema"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "language",
            "schema",
            "type",
        )
    )

    language: SchemaSecurityValidationRequestSchemaLanguage
    schema: str
    type: SchemaSecurityValidationRequestSchemaType
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("language", self.language),
                ("schema", self.schema),
                ("type", self.type),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            language=d.pop("language", UNSET),
            schema=d.pop("schema", UNSET),
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
