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


class MonitorSummary(Model):
    """MonitorSummary"""

    __slots__ = (
        "id",
        "name",
        "active",
        "uid",
        "owner",
        "collection_uid",
        "environment_uid",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "active": "active",
        "uid": "uid",
        "owner": "owner",
        "collectionUid": "collection_uid",
        "environmentUid": "environment_uid",
    }

    id: str
    name: str
    active: bool
    uid: str
    owner: int
    collection_uid: str
    environment_uid: str | Unset

    def __init__(
        self,
        *,
        id: str,
        name: str,
        active: bool,
        uid: str,
        owner: int,
        collection_uid: str,
        environment_uid: str | Unset = UNSET,
    ) -> None:
        self.id = id
        self.name = name
        self.active = active
        self.uid = uid
        self.owner = owner
        self.collection_uid = collection_uid
        self.environment_uid = environment_uid
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.active = get("active", ABSENT)
        model.uid = get("uid", ABSENT)
        model.owner = get("owner", ABSENT)
        model.collection_uid = get("collectionUid", ABSENT)
        model.environment_uid = get("environmentUid", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
