from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.search_postman_resources_request_filters_and_item_visibility_eq import (
    SearchPostmanResourcesRequestFiltersAndItemVisibilityEq,
)
from ..models.search_postman_resources_request_filters_and_item_visibility_ne import (
    SearchPostmanResourcesRequestFiltersAndItemVisibilityNe,
)
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class SearchPostmanResourcesRequestFiltersAndItemVisibility(Model):
    """SearchPostmanResourcesRequestFiltersAndItemVisibility"""

    __slots__ = (
        "eq",
        "ne",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "$eq": "eq",
        "$ne": "ne",
    }

    eq: SearchPostmanResourcesRequestFiltersAndItemVisibilityEq | Unset
    ne: SearchPostmanResourcesRequestFiltersAndItemVisibilityNe | Unset

    def __init__(
        self,
        *,
        eq: SearchPostmanResourcesRequestFiltersAndItemVisibilityEq | Unset = UNSET,
        ne: SearchPostmanResourcesRequestFiltersAndItemVisibilityNe | Unset = UNSET,
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
