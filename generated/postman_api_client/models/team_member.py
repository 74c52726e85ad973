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


class TeamMember(Model):
    """TeamMember"""

    __slots__ = (
        "id",
        "name",
        "username",
        "email",
        "roles",
        "joined_at",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "username": "username",
        "email": "email",
        "roles": "roles",
        "joinedAt": "joined_at",
    }

    id: int
    name: str
    username: str
    email: str
    roles: list[str]
    joined_at: str | Unset

    def __init__(
        self,
        *,
        id: int,
        name: str,
        username: str,
        email: str,
        roles: list[str],
        joined_at: str | Unset = UNSET,
    ) -> None:
        self.id = id
        self.name = name
        self.username = username
        self.email = email
        self.roles = roles
        self.joined_at = joined_at
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.username = get("username", ABSENT)
        model.email = get("email", ABSENT)
        model.roles = get("roles", ABSENT)
        model.joined_at = get("joinedAt", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
