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


class User(Model):
    """User"""

    __slots__ = (
        "id",
        "sub",
        "username",
        "email",
        "full_name",
        "avatar",
        "is_public",
        "email_verified",
        "team_id",
        "team_name",
        "team_domain",
        "roles",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "sub": "sub",
        "username": "username",
        "email": "email",
        "fullName": "full_name",
        "avatar": "avatar",
        "isPublic": "is_public",
        "emailVerified": "email_verified",
        "teamId": "team_id",
        "teamName": "team_name",
        "teamDomain": "team_domain",
        "roles": "roles",
    }

    id: int
    sub: str
    username: str
    email: str
    full_name: str
    avatar: None | str
    is_public: bool
    email_verified: bool
    team_id: int
    team_name: str
    team_domain: str
    roles: list[str]

    def __init__(
        self,
        *,
        id: int,
        sub: str,
        username: str,
        email: str,
        full_name: str,
        avatar: None | str,
        is_public: bool,
        email_verified: bool,
        team_id: int,
        team_name: str,
        team_domain: str,
        roles: list[str],
    ) -> None:
        self.id = id
        self.sub = sub
        self.username = username
        self.email = email
        self.full_name = full_name
        self.avatar = avatar
        self.is_public = is_public
        self.email_verified = email_verified
        self.team_id = team_id
        self.team_name = team_name
        self.team_domain = team_domain
        self.roles = roles
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.sub = get("sub", ABSENT)
        model.username = get("username", ABSENT)
        model.email = get("email", ABSENT)
        model.full_name = get("fullName", ABSENT)
        model.avatar = get("avatar", ABSENT)
        model.is_public = get("isPublic", ABSENT)
        model.email_verified = get("emailVerified", ABSENT)
        model.team_id = get("teamId", ABSENT)
        model.team_name = get("teamName", ABSENT)
        model.team_domain = get("teamDomain", ABSENT)
        model.roles = get("roles", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
