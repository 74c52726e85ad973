from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_collection_access_keys_response_data_item_status import (
    GetCollectionAccessKeysResponseDataItemStatus,
)
from ..types import (
    UNSET,
    Unset,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class CollectionAccessKey:
    """CollectionAccessKey"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "token",
            "status",
            "teamId",
            "userId",
            "collectionId",
            "expiresAfter",
            "lastUsedAt",
            "createdAt",
            "updatedAt",
            "deletedAt",
        )
    )

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
    deleted_at: None | str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("token", self.token),
                ("status", self.status),
                ("teamId", self.team_id),
                ("userId", self.user_id),
                ("collectionId", self.collection_id),
                ("expiresAfter", self.expires_after),
                ("lastUsedAt", self.last_used_at),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("deletedAt", self.deleted_at),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            token=d.pop("token", UNSET),
            status=d.pop("status", UNSET),
            team_id=d.pop("teamId", UNSET),
            user_id=d.pop("userId", UNSET),
            collection_id=d.pop("collectionId", UNSET),
            expires_after=d.pop("expiresAfter", UNSET),
            last_used_at=d.pop("lastUsedAt", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            deleted_at=d.pop("deletedAt", UNSET),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> JsonValue:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: JsonValue) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
