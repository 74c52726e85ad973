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

    from ..models.get_analytics_data_response_data_variant_1_summary import (
        GetAnalyticsDataResponseDataVariant1Summary,
    )


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

    all_partners: GetAnalyticsDataResponseDataVariant1Summary
    workspace_visited: GetAnalyticsDataResponseDataVariant1Summary
    viewed_collection: GetAnalyticsDataResponseDataVariant1Summary
    request_sent: GetAnalyticsDataResponseDataVariant1Summary
    successful_requests_200ok: GetAnalyticsDataResponseDataVariant1Summary
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
        from ..models.get_analytics_data_response_data_variant_1_summary import (
            GetAnalyticsDataResponseDataVariant1Summary,
        )

        d = dict(src_dict)
        model = cls(
            all_partners=decode(
                d.pop("all_partners", UNSET),
                GetAnalyticsDataResponseDataVariant1Summary,
            ),
            workspace_visited=decode(
                d.pop("workspace_visited", UNSET),
                GetAnalyticsDataResponseDataVariant1Summary,
            ),
            viewed_collection=decode(
                d.pop("viewed_collection", UNSET),
                GetAnalyticsDataResponseDataVariant1Summary,
            ),
            request_sent=decode(
                d.pop("request_sent", UNSET),
                GetAnalyticsDataResponseDataVariant1Summary,
            ),
            successful_requests_200ok=decode(
                d.pop("successful_requests_200OK", UNSET),
                GetAnalyticsDataResponseDataVariant1Summary,
            ),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
