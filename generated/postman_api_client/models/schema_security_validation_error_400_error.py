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

    from ..models.schema_security_validation_error_400_error_name import (
        SchemaSecurityValidationError400ErrorName,
    )


class SchemaSecurityValidationError400Error(Model):
    """SchemaSecurityValidationError400Error"""

    __slots__ = ("name",)
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
    }

    name: SchemaSecurityValidationError400ErrorName | Unset

    def __init__(
        self,
        *,
        name: SchemaSecurityValidationError400ErrorName | Unset = UNSET,
    ) -> None:
        self.name = name
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("name", ABSENT)
        model.name = (
            models.SchemaSecurityValidationError400ErrorName.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
