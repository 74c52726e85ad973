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

    from ..models.get_collections_response_collections_item_fork import (
        GetCollectionsResponseCollectionsItemFork,
    )


class CollectionSummary(Model):
    """CollectionSummary"""

    __slots__ = (
        "id",
        "name",
        "owner",
        "created_at",
        "updated_at",
        "uid",
        "is_public",
        "fork",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "owner": "owner",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "uid": "uid",
        "isPublic": "is_public",
        "fork": "fork",
    }

    id: str
    name: str
    owner: str
    created_at: str
    updated_at: str
    uid: str
    is_public: bool
    fork: GetCollectionsResponseCollectionsItemFork | Unset

    def __init__(
        self,
        *,
        id: str,
        name: str,
        owner: str,
        created_at: str,
        updated_at: str,
        uid: str,
        is_public: bool,
        fork: GetCollectionsResponseCollectionsItemFork | Unset = UNSET,
    ) -> None:
        self.id = id
        self.name = name
        self.owner = owner
        self.created_at = created_at
        self.updated_at = updated_at
        self.uid = uid
        self.is_public = is_public
        self.fork = fork
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
        model.uid = get("uid", ABSENT)
        model.is_public = get("isPublic", ABSENT)
        value = get("fork", ABSENT)
        model.fork = (
            models.GetCollectionsResponseCollectionsItemFork.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
