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

    from ..models.scim_email import ScimEmail
    from ..models.scim_meta import ScimMeta
    from ..models.scim_name import ScimName


class ScimUser(Model):
    """A member of the team as an identity provider sees them."""

    __slots__ = (
        "schemas",
        "id",
        "user_name",
        "name",
        "active",
        "meta",
        "emails",
        "external_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "schemas": "schemas",
        "id": "id",
        "userName": "user_name",
        "name": "name",
        "active": "active",
        "meta": "meta",
        "emails": "emails",
        "externalId": "external_id",
    }

    schemas: list[str]
    id: str
    user_name: str
    name: ScimName
    active: bool
    meta: ScimMeta
    emails: list[ScimEmail] | Unset
    external_id: str | Unset

    def __init__(
        self,
        *,
        schemas: list[str],
        id: str,
        user_name: str,
        name: ScimName,
        active: bool,
        meta: ScimMeta,
        emails: list[ScimEmail] | Unset = UNSET,
        external_id: str | Unset = UNSET,
    ) -> None:
        self.schemas = schemas
        self.id = id
        self.user_name = user_name
        self.name = name
        self.active = active
        self.meta = meta
        self.emails = emails
        self.external_id = external_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.schemas = get("schemas", ABSENT)
        model.id = get("id", ABSENT)
        model.user_name = get("userName", ABSENT)
        value = get("name", ABSENT)
        model.name = models.ScimName.from_dict(value) if isinstance(value, dict) else value
        model.active = get("active", ABSENT)
        value = get("meta", ABSENT)
        model.meta = models.ScimMeta.from_dict(value) if isinstance(value, dict) else value
        value = get("emails", ABSENT)
        model.emails = (
            value
            if value is ABSENT
            else decode(
                value,
                models.ScimEmail,
            )
        )
        model.external_id = get("externalId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
