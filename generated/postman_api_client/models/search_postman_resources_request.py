from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.search_postman_resources_request_element_type import (
    SearchPostmanResourcesRequestElementType,
)
from ..models.search_postman_resources_request_ownership import (
    SearchPostmanResourcesRequestOwnership,
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

    from ..models.search_postman_resources_request_filters import (
        SearchPostmanResourcesRequestFilters,
    )


class SearchPostmanResourcesRequest(Model):
    """SearchPostmanResourcesRequest"""

    __slots__ = (
        "element_type",
        "q",
        "ownership",
        "filters",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "elementType": "element_type",
        "q": "q",
        "ownership": "ownership",
        "filters": "filters",
    }

    element_type: SearchPostmanResourcesRequestElementType
    q: str | Unset
    ownership: SearchPostmanResourcesRequestOwnership | Unset
    filters: SearchPostmanResourcesRequestFilters | Unset

    def __init__(
        self,
        *,
        element_type: SearchPostmanResourcesRequestElementType,
        q: str | Unset = UNSET,
        ownership: SearchPostmanResourcesRequestOwnership | Unset = UNSET,
        filters: SearchPostmanResourcesRequestFilters | Unset = UNSET,
    ) -> None:
        self.element_type = element_type
        self.q = q
        self.ownership = ownership
        self.filters = filters
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.element_type = get("elementType", ABSENT)
        model.q = get("q", ABSENT)
        model.ownership = get("ownership", ABSENT)
        value = get("filters", ABSENT)
        model.filters = (
            models.SearchPostmanResourcesRequestFilters.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
