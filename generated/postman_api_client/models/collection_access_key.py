from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_collection_access_keys_response_data_item_status import (
    GetCollectionAccessKeysResponseDataItemStatus,
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


class CollectionAccessKey(Model):
    """CollectionAccessKey"""

    __slots__ = (
        "id",
        "token",
        "status",
        "team_id",
        "user_id",
        "collection_id",
        "expires_after",
        "last_used_at",
        "created_at",
        "updated_at",
        "deleted_at",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "token": "token",
        "status": "status",
        "teamId": "team_id",
        "userId": "user_id",
        "collectionId": "collection_id",
        "expiresAfter": "expires_after",
        "lastUsedAt": "last_used_at",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "deletedAt": "deleted_at",
    }

    id: str
    token: str
    status: GetCollectionAccessKeysResponseDataItemStatus
    team_id: int
    user_id: int
    collection_id: str
    expires_after: str
    last_used_at: str
    created_at: str
    updated_at: str
    deleted_at: None | str | Unset

    def __init__(
        self,
        *,
        id: str,
        token: str,
        status: GetCollectionAccessKeysResponseDataItemStatus,
        team_id: int,
        user_id: int,
        collection_id: str,
        expires_after: str,
        last_used_at: str,
        created_at: str,
        updated_at: str,
        deleted_at: None | str | Unset = UNSET,
    ) -> None:
        self.id = id
        self.token = token
        self.status = status
        self.team_id = team_id
        self.user_id = user_id
        self.collection_id = collection_id
        self.expires_after = expires_after
        self.last_used_at = last_used_at
        self.created_at = created_at
        self.updated_at = updated_at
        self.deleted_at = deleted_at
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.token = get("token", ABSENT)
        model.status = get("status", ABSENT)
        model.team_id = get("teamId", ABSENT)
        model.user_id = get("userId", ABSENT)
        model.collection_id = get("collectionId", ABSENT)
        model.expires_after = get("expiresAfter", ABSENT)
        model.last_used_at = get("lastUsedAt", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.deleted_at = get("deletedAt", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
