from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class User:
    """User"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "sub",
            "username",
            "email",
            "fullName",
            "avatar",
            "isPublic",
            "emailVerified",
            "teamId",
            "teamName",
            "teamDomain",
            "roles",
        )
    )

    id: float
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
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("sub", self.sub),
                ("username", self.username),
                ("email", self.email),
                ("fullName", self.full_name),
                ("avatar", self.avatar),
                ("isPublic", self.is_public),
                ("emailVerified", self.email_verified),
                ("teamId", self.team_id),
                ("teamName", self.team_name),
                ("teamDomain", self.team_domain),
                ("roles", self.roles),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            sub=d.pop("sub", UNSET),
            username=d.pop("username", UNSET),
            email=d.pop("email", UNSET),
            full_name=d.pop("fullName", UNSET),
            avatar=d.pop("avatar", UNSET),
            is_public=d.pop("isPublic", UNSET),
            email_verified=d.pop("emailVerified", UNSET),
            team_id=d.pop("teamId", UNSET),
            team_name=d.pop("teamName", UNSET),
            team_domain=d.pop("teamDomain", UNSET),
            roles=d.pop("roles", UNSET),
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
