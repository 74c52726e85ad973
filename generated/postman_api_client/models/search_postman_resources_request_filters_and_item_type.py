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


class SearchPostmanResourcesRequestFiltersAndItemType(Model):
    """SearchPostmanResourcesRequestFiltersAndItemType"""

    __slots__ = (
        "eq",
        "ne",
        "in_",
        "nin",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "$eq": "eq",
        "$ne": "ne",
        "$in": "in_",
        "$nin": "nin",
    }

    eq: str | Unset
    ne: str | Unset
    in_: list[str] | Unset
    nin: list[str] | Unset

    def __init__(
        self,
        *,
        eq: str | Unset = UNSET,
        ne: str | Unset = UNSET,
        in_: list[str] | Unset = UNSET,
        nin: list[str] | Unset = UNSET,
    ) -> None:
        self.eq = eq
        self.ne = ne
        self.in_ = in_
        self.nin = nin
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.eq = get("$eq", ABSENT)
        model.ne = get("$ne", ABSENT)
        model.in_ = get("$in", ABSENT)
        model.nin = get("$nin", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
