from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.schema_security_validation_response_warnings_item import (
        SchemaSecurityValidationResponseWarningsItem,
    )


class SchemaSecurityValidationResponse(Model):
    """SchemaSecurityValidationResponse"""

    __slots__ = ("warnings",)
    json_names: ClassVar[Mapping[str, str]] = {
        "warnings": "warnings",
    }

    warnings: list[SchemaSecurityValidationResponseWarningsItem]

    def __init__(
        self,
        *,
        warnings: list[SchemaSecurityValidationResponseWarningsItem],
    ) -> None:
        self.warnings = warnings
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("warnings", ABSENT)
        model.warnings = (
            value
            if value is ABSENT
            else decode(
                value,
                models.SchemaSecurityValidationResponseWarningsItem,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
