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


class GetEnvironmentForksResponseMeta(Model):
    """GetEnvironmentForksResponseMeta"""

    __slots__ = (
        "total",
        "next_cursor",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "total": "total",
        "nextCursor": "next_cursor",
    }

    total: int
    next_cursor: None | str

    def __init__(
        self,
        *,
        total: int,
        next_cursor: None | str,
    ) -> None:
        self.total = total
        self.next_cursor = next_cursor
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.total = get("total", ABSENT)
        model.next_cursor = get("nextCursor", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
