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

    from ..models.environment_secret import EnvironmentSecret
    from ..models.global_variable import GlobalVariable


class Environment(Model):
    """Environment"""

    __slots__ = (
        "id",
        "name",
        "owner",
        "created_at",
        "updated_at",
        "values",
        "is_public",
        "uid",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "owner": "owner",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "values": "values",
        "isPublic": "is_public",
        "uid": "uid",
    }

    id: str
    name: str
    owner: str
    created_at: str
    updated_at: str
    values: list[EnvironmentSecret | GlobalVariable]
    is_public: bool | Unset
    uid: str | Unset

    def __init__(
        self,
        *,
        id: str,
        name: str,
        owner: str,
        created_at: str,
        updated_at: str,
        values: list[EnvironmentSecret | GlobalVariable],
        is_public: bool | Unset = UNSET,
        uid: str | Unset = UNSET,
    ) -> None:
        self.id = id
        self.name = name
        self.owner = owner
        self.created_at = created_at
        self.updated_at = updated_at
        self.values = values
        self.is_public = is_public
        self.uid = uid
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.owner = get("owner", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        value = get("values", ABSENT)
        model.values = (
            value
            if value is ABSENT
            else decode(
                value,
                models.GlobalVariable,
                models.EnvironmentSecret,
            )
        )
        model.is_public = get("isPublic", ABSENT)
        model.uid = get("uid", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
