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


class GetAccountsResponseSlots(Model):
    """GetAccountsResponseSlots"""

    __slots__ = (
        "available",
        "consumed",
        "total",
        "unbilled",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "available": "available",
        "consumed": "consumed",
        "total": "total",
        "unbilled": "unbilled",
    }

    available: int
    consumed: int
    total: int
    unbilled: int

    def __init__(
        self,
        *,
        available: int,
        consumed: int,
        total: int,
        unbilled: int,
    ) -> None:
        self.available = available
        self.consumed = consumed
        self.total = total
        self.unbilled = unbilled
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.available = get("available", ABSENT)
        model.consumed = get("consumed", ABSENT)
        model.total = get("total", ABSENT)
        model.unbilled = get("unbilled", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
