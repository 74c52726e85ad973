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


class CreateTeamRequest(Model):
    """CreateTeamRequest"""

    __slots__ = (
        "name",
        "description",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
    }

    name: str | Unset
    description: None | str | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        description: None | str | Unset = UNSET,
    ) -> None:
        self.name = name
        self.description = description
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.description = get("description", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
