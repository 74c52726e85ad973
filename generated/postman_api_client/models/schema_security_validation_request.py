from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.schema_security_validation_request_schema import (
        SchemaSecurityValidationRequestSchema,
    )


class SchemaSecurityValidationRequest(Model):
    """SchemaSecurityValidationRequest"""

    __slots__ = ("schema",)
    json_names: ClassVar[Mapping[str, str]] = {
        "schema": "schema",
    }

    schema: SchemaSecurityValidationRequestSchema | Unset

    def __init__(
        self,
        *,
        schema: SchemaSecurityValidationRequestSchema | Unset = UNSET,
    ) -> None:
        self.schema = schema
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("schema", ABSENT)
        model.schema = (
            models.SchemaSecurityValidationRequestSchema.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
