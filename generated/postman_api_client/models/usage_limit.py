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


class UsageLimit(Model):
    """UsageLimit"""

    __slots__ = (
        "limit",
        "name",
        "overage",
        "usage",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "name": "name",
        "overage": "overage",
        "usage": "usage",
    }

    limit: int
    name: str
    overage: int
    usage: int

    def __init__(
        self,
        *,
        limit: int,
        name: str,
        overage: int,
        usage: int,
    ) -> None:
        self.limit = limit
        self.name = name
        self.overage = overage
        self.usage = usage
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.limit = get("limit", ABSENT)
        model.name = get("name", ABSENT)
        model.overage = get("overage", ABSENT)
        model.usage = get("usage", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
