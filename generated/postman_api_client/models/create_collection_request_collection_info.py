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


class CreateCollectionRequestCollectionInfo(Model):
    """CreateCollectionRequestCollectionInfo"""

    __slots__ = (
        "name",
        "schema",
        "description",
        "field_postman_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "schema": "schema",
        "description": "description",
        "_postman_id": "field_postman_id",
    }

    name: str
    schema: PutCollectionRequestCollectionInfoSchema
    description: str | Unset
    field_postman_id: str | Unset

    def __init__(
        self,
        *,
        name: str,
        schema: PutCollectionRequestCollectionInfoSchema,
        description: str | Unset = UNSET,
        field_postman_id: str | Unset = UNSET,
    ) -> None:
        self.name = name
        self.schema = schema
        self.description = description
        self.field_postman_id = field_postman_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.schema = get("schema", ABSENT)
        model.description = get("description", ABSENT)
        model.field_postman_id = get("_postman_id", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
