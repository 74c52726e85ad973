from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.scim_name import ScimName


class ScimNewUser(Model):
    """A user to provision."""

    __slots__ = (
        "schemas",
        "user_name",
        "name",
        "external_id",
        "locale",
        "groups",
        "active",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "schemas": "schemas",
        "userName": "user_name",
        "name": "name",
        "externalId": "external_id",
        "locale": "locale",
        "groups": "groups",
        "active": "active",
    }

    schemas: list[str] | Unset
    user_name: str | Unset
    name: ScimName | Unset
    external_id: str | Unset
    locale: str | Unset
    groups: list[str] | Unset
    active: bool | Unset

    def __init__(
        self,
        *,
        schemas: list[str] | Unset = UNSET,
        user_name: str | Unset = UNSET,
        name: ScimName | Unset = UNSET,
        external_id: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        groups: list[str] | Unset = UNSET,
        active: bool | Unset = UNSET,
    ) -> None:
        self.schemas = schemas
        self.user_name = user_name
        self.name = name
        self.external_id = external_id
        self.locale = locale
        self.groups = groups
        self.active = active
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.schemas = get("schemas", ABSENT)
        model.user_name = get("userName", ABSENT)
        value = get("name", ABSENT)
        model.name = models.ScimName.from_dict(value) if isinstance(value, dict) else value
        model.external_id = get("externalId", ABSENT)
        model.locale = get("locale", ABSENT)
        model.groups = get("groups", ABSENT)
        model.active = get("active", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
