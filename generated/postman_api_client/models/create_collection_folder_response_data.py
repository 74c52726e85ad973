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


class CreateCollectionFolderResponseData(Model):
    """CreateCollectionFolderResponseData"""

    __slots__ = (
        "id",
        "name",
        "order",
        "owner",
        "folder",
        "folders",
        "requests",
        "created_at",
        "updated_at",
        "collection",
        "description",
        "folders_order",
        "last_updated_by",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "order": "order",
        "owner": "owner",
        "folder": "folder",
        "folders": "folders",
        "requests": "requests",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "collection": "collection",
        "description": "description",
        "folders_order": "folders_order",
        "lastUpdatedBy": "last_updated_by",
    }

    id: str
    name: str
    order: list[str]
    owner: str
    folder: None | str
    folders: list[str]
    requests: list[str]
    created_at: str
    updated_at: str
    collection: str
    description: None | str
    folders_order: list[str]
    last_updated_by: str

    def __init__(
        self,
        *,
        id: str,
        name: str,
        order: list[str],
        owner: str,
        folder: None | str,
        folders: list[str],
        requests: list[str],
        created_at: str,
        updated_at: str,
        collection: str,
        description: None | str,
        folders_order: list[str],
        last_updated_by: str,
    ) -> None:
        self.id = id
        self.name = name
        self.order = order
        self.owner = owner
        self.folder = folder
        self.folders = folders
        self.requests = requests
        self.created_at = created_at
        self.updated_at = updated_at
        self.collection = collection
        self.description = description
        self.folders_order = folders_order
        self.last_updated_by = last_updated_by
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.order = get("order", ABSENT)
        model.owner = get("owner", ABSENT)
        model.folder = get("folder", ABSENT)
        model.folders = get("folders", ABSENT)
        model.requests = get("requests", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.collection = get("collection", ABSENT)
        model.description = get("description", ABSENT)
        model.folders_order = get("folders_order", ABSENT)
        model.last_updated_by = get("lastUpdatedBy", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
