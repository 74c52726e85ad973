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

    from ..models.collection_role import CollectionRole


class GetCollectionRolesResponse(Model):
    """GetCollectionRolesResponse"""

    __slots__ = (
        "group",
        "team",
        "user",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "group": "group",
        "team": "team",
        "user": "user",
    }

    group: list[CollectionRole]
    team: list[CollectionRole]
    user: list[CollectionRole]

    def __init__(
        self,
        *,
        group: list[CollectionRole],
        team: list[CollectionRole],
        user: list[CollectionRole],
    ) -> None:
        self.group = group
        self.team = team
        self.user = user
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("group", ABSENT)
        model.group = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CollectionRole,
            )
        )
        value = get("team", ABSENT)
        model.team = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CollectionRole,
            )
        )
        value = get("user", ABSENT)
        model.user = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CollectionRole,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
