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


class WorkspaceRole(Model):
    """WorkspaceRole"""

    __slots__ = (
        "id",
        "display_name",
        "user",
        "usergroup",
        "partner",
        "group",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "displayName": "display_name",
        "user": "user",
        "usergroup": "usergroup",
        "partner": "partner",
        "group": "group",
    }

    id: str
    display_name: str
    user: list[str] | Unset
    usergroup: list[str] | Unset
    partner: list[str] | Unset
    group: list[str] | Unset

    def __init__(
        self,
        *,
        id: str,
        display_name: str,
        user: list[str] | Unset = UNSET,
        usergroup: list[str] | Unset = UNSET,
        partner: list[str] | Unset = UNSET,
        group: list[str] | Unset = UNSET,
    ) -> None:
        self.id = id
        self.display_name = display_name
        self.user = user
        self.usergroup = usergroup
        self.partner = partner
        self.group = group
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.display_name = get("displayName", ABSENT)
        model.user = get("user", ABSENT)
        model.usergroup = get("usergroup", ABSENT)
        model.partner = get("partner", ABSENT)
        model.group = get("group", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
