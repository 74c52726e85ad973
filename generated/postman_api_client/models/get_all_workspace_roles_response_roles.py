from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.role_description import RoleDescription


class GetAllWorkspaceRolesResponseRoles(Model):
    """GetAllWorkspaceRolesResponseRoles"""

    __slots__ = (
        "user",
        "usergroup",
        "partner",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "user": "user",
        "usergroup": "usergroup",
        "partner": "partner",
    }

    user: list[RoleDescription]
    usergroup: list[RoleDescription]
    partner: list[RoleDescription]

    def __init__(
        self,
        *,
        user: list[RoleDescription],
        usergroup: list[RoleDescription],
        partner: list[RoleDescription],
    ) -> None:
        self.user = user
        self.usergroup = usergroup
        self.partner = partner
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("user", ABSENT)
        model.user = (
            value
            if value is ABSENT
            else decode(
                value,
                models.RoleDescription,
            )
        )
        value = get("usergroup", ABSENT)
        model.usergroup = (
            value
            if value is ABSENT
            else decode(
                value,
                models.RoleDescription,
            )
        )
        value = get("partner", ABSENT)
        model.partner = (
            value
            if value is ABSENT
            else decode(
                value,
                models.RoleDescription,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
