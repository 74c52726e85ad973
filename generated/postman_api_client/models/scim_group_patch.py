from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.scim_group_operation import ScimGroupOperation


class ScimGroupPatch(Model):
    """Changes to one group."""

    __slots__ = (
        "schemas",
        "operations",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "schemas": "schemas",
        "Operations": "operations",
    }

    schemas: list[str] | Unset
    operations: list[ScimGroupOperation] | Unset

    def __init__(
        self,
        *,
        schemas: list[str] | Unset = UNSET,
        operations: list[ScimGroupOperation] | Unset = UNSET,
    ) -> None:
        self.schemas = schemas
        self.operations = operations
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.schemas = get("schemas", ABSENT)
        value = get("Operations", ABSENT)
        model.operations = (
            value
            if value is ABSENT
            else decode(
                value,
                models.ScimGroupOperation,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
