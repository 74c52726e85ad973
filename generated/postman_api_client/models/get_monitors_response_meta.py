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


class GetMonitorsResponseMeta(Model):
    """GetMonitorsResponseMeta"""

    __slots__ = (
        "next_cursor",
        "limit",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "nextCursor": "next_cursor",
        "limit": "limit",
    }

    next_cursor: None | str
    limit: int

    def __init__(
        self,
        *,
        next_cursor: None | str,
        limit: int,
    ) -> None:
        self.next_cursor = next_cursor
        self.limit = limit
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.next_cursor = get("nextCursor", ABSENT)
        model.limit = get("limit", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
