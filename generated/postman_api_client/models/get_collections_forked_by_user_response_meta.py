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


class GetCollectionsForkedByUserResponseMeta(Model):
    """GetCollectionsForkedByUserResponseMeta"""

    __slots__ = (
        "total",
        "next_cursor",
        "inaccessible_fork",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "total": "total",
        "nextCursor": "next_cursor",
        "inaccessibleFork": "inaccessible_fork",
    }

    total: int
    next_cursor: None | str
    inaccessible_fork: int

    def __init__(
        self,
        *,
        total: int,
        next_cursor: None | str,
        inaccessible_fork: int,
    ) -> None:
        self.total = total
        self.next_cursor = next_cursor
        self.inaccessible_fork = inaccessible_fork
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.total = get("total", ABSENT)
        model.next_cursor = get("nextCursor", ABSENT)
        model.inaccessible_fork = get("inaccessibleFork", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
