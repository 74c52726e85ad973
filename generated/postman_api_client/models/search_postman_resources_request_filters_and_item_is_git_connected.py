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


class SearchPostmanResourcesRequestFiltersAndItemIsGitConnected(Model):
    """SearchPostmanResourcesRequestFiltersAndItemIsGitConnected"""

    __slots__ = (
        "eq",
        "ne",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "$eq": "eq",
        "$ne": "ne",
    }

    eq: bool | Unset
    ne: bool | Unset

    def __init__(
        self,
        *,
        eq: bool | Unset = UNSET,
        ne: bool | Unset = UNSET,
    ) -> None:
        self.eq = eq
        self.ne = ne
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.eq = get("$eq", ABSENT)
        model.ne = get("$ne", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
