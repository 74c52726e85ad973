from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.schema_security_validation_request_schema_type import (
    SchemaSecurityValidationRequestSchemaType,
)
from ..models.transform_collection_to_open_api_format import (
    TransformCollectionToOpenAPIFormat,
)
from ..types import (
    UNSET,
    encode_object,
)

T = TypeVar("T", bound="SchemaSecurityValidationRequestSchema")


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

    language: TransformCollectionToOpenAPIFormat
    schema: str
    type_: SchemaSecurityValidationRequestSchemaType
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("language", self.language),
                ("schema", self.schema),
                ("type", self.type_),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        model = cls(
            language=d.pop("language", UNSET),
            schema=d.pop("schema", UNSET),
            type_=d.pop("type", UNSET),
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
