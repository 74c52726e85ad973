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


class CreateCollectionPullRequestResponse(Model):
    """CreateCollectionPullRequestResponse"""

    __slots__ = (
        "created_at",
        "created_by",
        "description",
        "destination_id",
        "id",
        "source_id",
        "status",
        "title",
        "updated_at",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "createdAt": "created_at",
        "createdBy": "created_by",
        "description": "description",
        "destinationId": "destination_id",
        "id": "id",
        "sourceId": "source_id",
        "status": "status",
        "title": "title",
        "updatedAt": "updated_at",
    }

    created_at: str
    created_by: str
    description: str
    destination_id: str
    id: str
    source_id: str
    status: str
    title: str
    updated_at: str

    def __init__(
        self,
        *,
        created_at: str,
        created_by: str,
        description: str,
        destination_id: str,
        id: str,
        source_id: str,
        status: str,
        title: str,
        updated_at: str,
    ) -> None:
        self.created_at = created_at
        self.created_by = created_by
        self.description = description
        self.destination_id = destination_id
        self.id = id
        self.source_id = source_id
        self.status = status
        self.title = title
        self.updated_at = updated_at
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.created_at = get("createdAt", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.description = get("description", ABSENT)
        model.destination_id = get("destinationId", ABSENT)
        model.id = get("id", ABSENT)
        model.source_id = get("sourceId", ABSENT)
        model.status = get("status", ABSENT)
        model.title = get("title", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
