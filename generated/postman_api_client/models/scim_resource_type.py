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

    from ..models.scim_schema_extension import ScimSchemaExtension


class ScimResourceType(Model):
    """A kind of resource that can be provisioned."""

    __slots__ = (
        "schemas",
        "id",
        "name",
        "endpoint",
        "description",
        "schema",
        "schema_extensions",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "schemas": "schemas",
        "id": "id",
        "name": "name",
        "endpoint": "endpoint",
        "description": "description",
        "schema": "schema",
        "schemaExtensions": "schema_extensions",
    }

    schemas: list[str] | Unset
    id: str | Unset
    name: str | Unset
    endpoint: str | Unset
    description: str | Unset
    schema: str | Unset
    schema_extensions: list[ScimSchemaExtension] | Unset

    def __init__(
        self,
        *,
        schemas: list[str] | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        endpoint: str | Unset = UNSET,
        description: str | Unset = UNSET,
        schema: str | Unset = UNSET,
        schema_extensions: list[ScimSchemaExtension] | Unset = UNSET,
    ) -> None:
        self.schemas = schemas
        self.id = id
        self.name = name
        self.endpoint = endpoint
        self.description = description
        self.schema = schema
        self.schema_extensions = schema_extensions
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.schemas = get("schemas", ABSENT)
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.endpoint = get("endpoint", ABSENT)
        model.description = get("description", ABSENT)
        model.schema = get("schema", ABSENT)
        value = get("schemaExtensions", ABSENT)
        model.schema_extensions = (
            value
            if value is ABSENT
            else decode(
                value,
                models.ScimSchemaExtension,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
