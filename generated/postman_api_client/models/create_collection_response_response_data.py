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


class CreateCollectionResponseResponseData(Model):
    """CreateCollectionResponseResponseData"""

    __slots__ = (
        "id",
        "owner",
        "request",
        "created_at",
        "updated_at",
        "last_updated_by",
        "name",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "owner": "owner",
        "request": "request",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "lastUpdatedBy": "last_updated_by",
        "name": "name",
    }

    id: str
    owner: str
    request: str
    created_at: str
    updated_at: str
    last_updated_by: str
    name: str | Unset

    def __init__(
        self,
        *,
        id: str,
        owner: str,
        request: str,
        created_at: str,
        updated_at: str,
        last_updated_by: str,
        name: str | Unset = UNSET,
    ) -> None:
        self.id = id
        self.owner = owner
        self.request = request
        self.created_at = created_at
        self.updated_at = updated_at
        self.last_updated_by = last_updated_by
        self.name = name
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.owner = get("owner", ABSENT)
        model.request = get("request", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.last_updated_by = get("lastUpdatedBy", ABSENT)
        model.name = get("name", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
