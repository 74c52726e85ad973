from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.schema_security_validation_request_schema_language import (
    SchemaSecurityValidationRequestSchemaLanguage,
)
from ..models.schema_security_validation_request_schema_type import (
    SchemaSecurityValidationRequestSchemaType,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class SchemaSecurityValidationRequestSchema(Model):
    """SchemaSecurityValidationRequestSchema"""

    __slots__ = (
        "language",
        "schema",
        "type",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "language": "language",
        "schema": "schema",
        "type": "type",
    }

    language: SchemaSecurityValidationRequestSchemaLanguage
    schema: str
    type: SchemaSecurityValidationRequestSchemaType

    def __init__(
        self,
        *,
        language: SchemaSecurityValidationRequestSchemaLanguage,
        schema: str,
        type: SchemaSecurityValidationRequestSchemaType,
    ) -> None:
        self.language = language
        self.schema = schema
        self.type = type
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.language = get("language", ABSENT)
        model.schema = get("schema", ABSENT)
        model.type = get("type", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
