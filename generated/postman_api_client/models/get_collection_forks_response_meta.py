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


class GetCollectionForksResponseMeta(Model):
    """GetCollectionForksResponseMeta"""

    __slots__ = (
        "next_cursor",
        "total",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "nextCursor": "next_cursor",
        "total": "total",
    }

    next_cursor: None | str
    total: int

    def __init__(
        self,
        *,
        next_cursor: None | str,
        total: int,
    ) -> None:
        self.next_cursor = next_cursor
        self.total = total
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.next_cursor = get("nextCursor", ABSENT)
        model.total = get("total", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
