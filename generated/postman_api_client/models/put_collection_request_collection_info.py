from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.put_collection_request_collection_info_schema import (
    PutCollectionRequestCollectionInfoSchema,
)
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class PutCollectionRequestCollectionInfo(Model):
    """PutCollectionRequestCollectionInfo"""

    __slots__ = (
        "name",
        "schema",
        "field_postman_id",
        "description",
        "updated_at",
        "createdat",
        "last_updated_by",
        "uid",
        "created_at",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "schema": "schema",
        "_postman_id": "field_postman_id",
        "description": "description",
        "updatedAt": "updated_at",
        "createdat": "createdat",
        "lastUpdatedBy": "last_updated_by",
        "uid": "uid",
        "createdAt": "created_at",
    }

    name: str
    schema: PutCollectionRequestCollectionInfoSchema
    field_postman_id: str | Unset
    description: str | Unset
    updated_at: str | Unset
    createdat: str | Unset
    last_updated_by: str | Unset
    uid: str | Unset
    created_at: str | Unset

    def __init__(
        self,
        *,
        name: str,
        schema: PutCollectionRequestCollectionInfoSchema,
        field_postman_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        updated_at: str | Unset = UNSET,
        createdat: str | Unset = UNSET,
        last_updated_by: str | Unset = UNSET,
        uid: str | Unset = UNSET,
        created_at: str | Unset = UNSET,
    ) -> None:
        self.name = name
        self.schema = schema
        self.field_postman_id = field_postman_id
        self.description = description
        self.updated_at = updated_at
        self.createdat = createdat
        self.last_updated_by = last_updated_by
        self.uid = uid
        self.created_at = created_at
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.schema = get("schema", ABSENT)
        model.field_postman_id = get("_postman_id", ABSENT)
        model.description = get("description", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.createdat = get("createdat", ABSENT)
        model.last_updated_by = get("lastUpdatedBy", ABSENT)
        model.uid = get("uid", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
