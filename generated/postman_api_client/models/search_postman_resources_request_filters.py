from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.search_postman_resources_request_filters_and_item import (
        SearchPostmanResourcesRequestFiltersAndItem,
    )


class SearchPostmanResourcesRequestFilters(Model):
    """SearchPostmanResourcesRequestFilters"""

    __slots__ = ("and_",)
    json_names: ClassVar[Mapping[str, str]] = {
        "$and": "and_",
    }

    and_: list[SearchPostmanResourcesRequestFiltersAndItem]

    def __init__(
        self,
        *,
        and_: list[SearchPostmanResourcesRequestFiltersAndItem],
    ) -> None:
        self.and_ = and_
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("$and", ABSENT)
        model.and_ = (
            value
            if value is ABSENT
            else decode(
                value,
                models.SearchPostmanResourcesRequestFiltersAndItem,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
