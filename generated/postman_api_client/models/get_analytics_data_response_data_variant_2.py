from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_analytics_data_response_data_variant_2_all_partners import (
        GetAnalyticsDataResponseDataVariant2AllPartners,
    )
    from ..models.get_analytics_data_response_data_variant_2_request_sent import (
        GetAnalyticsDataResponseDataVariant2RequestSent,
    )
    from ..models.get_analytics_data_response_data_variant_2_successful_requests_200ok import (
        GetAnalyticsDataResponseDataVariant2SuccessfulRequests200OK,
    )
    from ..models.get_analytics_data_response_data_variant_2_viewed_collection import (
        GetAnalyticsDataResponseDataVariant2ViewedCollection,
    )
    from ..models.get_analytics_data_response_data_variant_2_workspace_visited import (
        GetAnalyticsDataResponseDataVariant2WorkspaceVisited,
    )
    from ..types import JsonValue


@_attrs_define
class GetAnalyticsDataResponseDataVariant2:
    """GetAnalyticsDataResponseDataVariant2"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "all_partners",
            "workspace_visited",
            "viewed_collection",
            "request_sent",
            "successful_requests_200OK",
        )
    )

    all_partners: GetAnalyticsDataResponseDataVariant2AllPartners
    workspace_visited: GetAnalyticsDataResponseDataVariant2WorkspaceVisited
    viewed_collection: GetAnalyticsDataResponseDataVariant2ViewedCollection
    request_sent: GetAnalyticsDataResponseDataVariant2RequestSent
    successful_requests_200ok: GetAnalyticsDataResponseDataVariant2SuccessfulRequests200OK
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("all_partners", self.all_partners),
                ("workspace_visited", self.workspace_visited),
                ("viewed_collection", self.viewed_collection),
                ("request_sent", self.request_sent),
                ("successful_requests_200OK", self.successful_requests_200ok),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_analytics_data_response_data_variant_2_all_partners import (
            GetAnalyticsDataResponseDataVariant2AllPartners,
        )
        from ..models.get_analytics_data_response_data_variant_2_request_sent import (
            GetAnalyticsDataResponseDataVariant2RequestSent,
        )
        from ..models.get_analytics_data_response_data_variant_2_successful_requests_200ok import (
            GetAnalyticsDataResponseDataVariant2SuccessfulRequests200OK,
        )
        from ..models.get_analytics_data_response_data_variant_2_viewed_collection import (
            GetAnalyticsDataResponseDataVariant2ViewedCollection,
        )
        from ..models.get_analytics_data_response_data_variant_2_workspace_visited import (
            GetAnalyticsDataResponseDataVariant2WorkspaceVisited,
        )

        d = dict(src_dict)
        model = cls(
            all_partners=decode(
                d.pop("all_partners", UNSET),
                GetAnalyticsDataResponseDataVariant2AllPartners,
            ),
            workspace_visited=decode(
                d.pop("workspace_visited", UNSET),
                GetAnalyticsDataResponseDataVariant2WorkspaceVisited,
            ),
            viewed_collection=decode(
                d.pop("viewed_collection", UNSET),
                GetAnalyticsDataResponseDataVariant2ViewedCollection,
            ),
            request_sent=decode(
                d.pop("request_sent", UNSET),
                GetAnalyticsDataResponseDataVariant2RequestSent,
            ),
            successful_requests_200ok=decode(
                d.pop("successful_requests_200OK", UNSET),
                GetAnalyticsDataResponseDataVariant2SuccessfulRequests200OK,
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
