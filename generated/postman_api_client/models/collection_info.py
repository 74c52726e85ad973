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

    from ..models.fork_origin import ForkOrigin


class CollectionInfo(Model):
    """CollectionInfo"""

    __slots__ = (
        "field_postman_id",
        "name",
        "description",
        "updated_at",
        "uid",
        "created_at",
        "last_updated_by",
        "schema",
        "fork",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "_postman_id": "field_postman_id",
        "name": "name",
        "description": "description",
        "updatedAt": "updated_at",
        "uid": "uid",
        "createdAt": "created_at",
        "lastUpdatedBy": "last_updated_by",
        "schema": "schema",
        "fork": "fork",
    }

    field_postman_id: str
    name: str
    description: str
    updated_at: str
    uid: str
    created_at: str
    last_updated_by: str
    schema: str | Unset
    fork: ForkOrigin | Unset

    def __init__(
        self,
        *,
        field_postman_id: str,
        name: str,
        description: str,
        updated_at: str,
        uid: str,
        created_at: str,
        last_updated_by: str,
        schema: str | Unset = UNSET,
        fork: ForkOrigin | Unset = UNSET,
    ) -> None:
        self.field_postman_id = field_postman_id
        self.name = name
        self.description = description
        self.updated_at = updated_at
        self.uid = uid
        self.created_at = created_at
        self.last_updated_by = last_updated_by
        self.schema = schema
        self.fork = fork
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.field_postman_id = get("_postman_id", ABSENT)
        model.name = get("name", ABSENT)
        model.description = get("description", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.uid = get("uid", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.last_updated_by = get("lastUpdatedBy", ABSENT)
        model.schema = get("schema", ABSENT)
        value = get("fork", ABSENT)
        model.fork = models.ForkOrigin.from_dict(value) if isinstance(value, dict) else value
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
