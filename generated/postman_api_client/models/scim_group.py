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
    from ..models.scim_meta import ScimMeta


class ScimGroup(Model):
    """A group of the team as an identity provider sees it."""

    __slots__ = (
        "schemas",
        "id",
        "display_name",
        "members",
        "meta",
        "external_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "schemas": "schemas",
        "id": "id",
        "displayName": "display_name",
        "members": "members",
        "meta": "meta",
        "externalId": "external_id",
    }

    schemas: list[str]
    id: str
    display_name: str
    members: list[ScimMember]
    meta: ScimMeta
    external_id: str | Unset

    def __init__(
        self,
        *,
        schemas: list[str],
        id: str,
        display_name: str,
        members: list[ScimMember],
        meta: ScimMeta,
        external_id: str | Unset = UNSET,
    ) -> None:
        self.schemas = schemas
        self.id = id
        self.display_name = display_name
        self.members = members
        self.meta = meta
        self.external_id = external_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.schemas = get("schemas", ABSENT)
        model.id = get("id", ABSENT)
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
        value = get("meta", ABSENT)
        model.meta = models.ScimMeta.from_dict(value) if isinstance(value, dict) else value
        model.external_id = get("externalId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
