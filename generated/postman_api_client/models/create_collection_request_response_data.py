from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class CreateCollectionRequestResponseData(Model):
    """CreateCollectionRequestResponseData"""

    __slots__ = (
        "id",
        "name",
        "owner",
        "folder",
        "responses",
        "collection",
        "responses_order",
        "created_at",
        "updated_at",
        "last_updated_by",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "owner": "owner",
        "folder": "folder",
        "responses": "responses",
        "collection": "collection",
        "responses_order": "responses_order",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "lastUpdatedBy": "last_updated_by",
    }

    id: str
    name: str
    owner: str
    folder: None | str
    responses: list[str]
    collection: str
    responses_order: list[str]
    created_at: str
    updated_at: str
    last_updated_by: str

    def __init__(
        self,
        *,
        id: str,
        name: str,
        owner: str,
        folder: None | str,
        responses: list[str],
        collection: str,
        responses_order: list[str],
        created_at: str,
        updated_at: str,
        last_updated_by: str,
    ) -> None:
        self.id = id
        self.name = name
        self.owner = owner
        self.folder = folder
        self.responses = responses
        self.collection = collection
        self.responses_order = responses_order
        self.created_at = created_at
        self.updated_at = updated_at
        self.last_updated_by = last_updated_by
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.owner = get("owner", ABSENT)
        model.folder = get("folder", ABSENT)
        model.responses = get("responses", ABSENT)
        model.collection = get("collection", ABSENT)
        model.responses_order = get("responses_order", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.last_updated_by = get("lastUpdatedBy", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
