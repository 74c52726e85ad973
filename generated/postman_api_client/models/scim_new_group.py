from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.scim_member import ScimMember


class ScimNewGroup(Model):
    """A group to provision."""

    __slots__ = (
        "schemas",
        "display_name",
        "members",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "schemas": "schemas",
        "displayName": "display_name",
        "members": "members",
    }

    schemas: list[str] | Unset
    display_name: str | Unset
    members: list[ScimMember] | Unset

    def __init__(
        self,
        *,
        schemas: list[str] | Unset = UNSET,
        display_name: str | Unset = UNSET,
        members: list[ScimMember] | Unset = UNSET,
    ) -> None:
        self.schemas = schemas
        self.display_name = display_name
        self.members = members
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.schemas = get("schemas", ABSENT)
        model.display_name = get("displayName", ABSENT)
        value = get("members", ABSENT)
        model.members = (
            value
            if value is ABSENT
            else decode(
                value,
                models.ScimMember,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
