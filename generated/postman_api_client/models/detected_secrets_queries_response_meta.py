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


class DetectedSecretsQueriesResponseMeta(Model):
    """DetectedSecretsQueriesResponseMeta"""

    __slots__ = (
        "limit",
        "next_cursor",
        "total",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "nextCursor": "next_cursor",
        "total": "total",
    }

    limit: int
    next_cursor: None | str
    total: int | Unset

    def __init__(
        self,
        *,
        limit: int,
        next_cursor: None | str,
        total: int | Unset = UNSET,
    ) -> None:
        self.limit = limit
        self.next_cursor = next_cursor
        self.total = total
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.limit = get("limit", ABSENT)
        model.next_cursor = get("nextCursor", ABSENT)
        model.total = get("total", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
