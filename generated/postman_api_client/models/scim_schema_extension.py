from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class ScimSchemaExtension(Model):
    """ScimSchemaExtension"""

    __slots__ = (
        "schema",
        "required",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "schema": "schema",
        "required": "required",
    }

    schema: str | Unset
    required: bool | Unset

    def __init__(
        self,
        *,
        schema: str | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> None:
        self.schema = schema
        self.required = required
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.schema = get("schema", ABSENT)
        model.required = get("required", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
