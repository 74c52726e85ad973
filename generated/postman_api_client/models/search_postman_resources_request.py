from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.search_postman_resources_request_element_type import (
    SearchPostmanResourcesRequestElementType,
)
from ..models.search_postman_resources_request_ownership import (
    SearchPostmanResourcesRequestOwnership,
)
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.search_postman_resources_request_filters import (
        SearchPostmanResourcesRequestFilters,
    )
    from ..types import JsonValue


@_attrs_define
class SearchPostmanResourcesRequest:
    """SearchPostmanResourcesRequest"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "elementType",
            "q",
            "ownership",
            "filters",
        )
    )

    element_type: SearchPostmanResourcesRequestElementType
    q: str | Unset = UNSET
    ownership: SearchPostmanResourcesRequestOwnership | Unset = UNSET
    filters: SearchPostmanResourcesRequestFilters | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("elementType", self.element_type),
                ("q", self.q),
                ("ownership", self.ownership),
                ("filters", self.filters),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.search_postman_resources_request_filters import (
            SearchPostmanResourcesRequestFilters,
        )

        d = dict(src_dict)
        model = cls(
            element_type=d.pop("elementType", UNSET),
            q=d.pop("q", UNSET),
            ownership=d.pop("ownership", UNSET),
            filters=decode(
                d.pop("filters", UNSET),
                SearchPostmanResourcesRequestFilters,
            ),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> JsonValue:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: JsonValue) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
