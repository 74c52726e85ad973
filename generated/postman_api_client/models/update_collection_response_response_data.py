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


class UpdateCollectionResponseResponseData(Model):
    """UpdateCollectionResponseResponseData"""

    __slots__ = (
        "id",
        "name",
        "owner",
        "created_at",
        "updated_at",
        "last_revision",
        "last_updated_by",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "owner": "owner",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "lastRevision": "last_revision",
        "lastUpdatedBy": "last_updated_by",
    }

    id: str
    name: str
    owner: str
    created_at: str
    updated_at: str
    last_revision: int
    last_updated_by: str

    def __init__(
        self,
        *,
        id: str,
        name: str,
        owner: str,
        created_at: str,
        updated_at: str,
        last_revision: int,
        last_updated_by: str,
    ) -> None:
        self.id = id
        self.name = name
        self.owner = owner
        self.created_at = created_at
        self.updated_at = updated_at
        self.last_revision = last_revision
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
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.last_revision = get("lastRevision", ABSENT)
        model.last_updated_by = get("lastUpdatedBy", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
