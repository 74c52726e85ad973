from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class GetAuditLogsResponseTrailsItemDataTeam(Model):
    """GetAuditLogsResponseTrailsItemDataTeam"""

    __slots__ = (
        "name",
        "id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "id": "id",
    }

    name: str
    id: int

    def __init__(
        self,
        *,
        name: str,
        id: int,
    ) -> None:
        self.name = name
        self.id = id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.id = get("id", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
