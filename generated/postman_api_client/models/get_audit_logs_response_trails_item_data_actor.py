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


class GetAuditLogsResponseTrailsItemDataActor(Model):
    """GetAuditLogsResponseTrailsItemDataActor"""

    __slots__ = (
        "name",
        "username",
        "email",
        "id",
        "active",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "username": "username",
        "email": "email",
        "id": "id",
        "active": "active",
    }

    name: str
    username: str
    email: str
    id: int
    active: bool

    def __init__(
        self,
        *,
        name: str,
        username: str,
        email: str,
        id: int,
        active: bool,
    ) -> None:
        self.name = name
        self.username = username
        self.email = email
        self.id = id
        self.active = active
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.username = get("username", ABSENT)
        model.email = get("email", ABSENT)
        model.id = get("id", ABSENT)
        model.active = get("active", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
