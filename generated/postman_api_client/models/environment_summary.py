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


class EnvironmentSummary(Model):
    """EnvironmentSummary"""

    __slots__ = (
        "id",
        "name",
        "created_at",
        "updated_at",
        "owner",
        "uid",
        "is_public",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "owner": "owner",
        "uid": "uid",
        "isPublic": "is_public",
    }

    id: str
    name: str
    created_at: str
    updated_at: str
    owner: str
    uid: str
    is_public: bool

    def __init__(
        self,
        *,
        id: str,
        name: str,
        created_at: str,
        updated_at: str,
        owner: str,
        uid: str,
        is_public: bool,
    ) -> None:
        self.id = id
        self.name = name
        self.created_at = created_at
        self.updated_at = updated_at
        self.owner = owner
        self.uid = uid
        self.is_public = is_public
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.owner = get("owner", ABSENT)
        model.uid = get("uid", ABSENT)
        model.is_public = get("isPublic", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
