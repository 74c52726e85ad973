from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    unknown,
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


class GetAnalyticsDataResponseDataVariant2(Model):
    """GetAnalyticsDataResponseDataVariant2"""

    __slots__ = (
        "all_partners",
        "workspace_visited",
        "viewed_collection",
        "request_sent",
        "successful_requests_200ok",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "all_partners": "all_partners",
        "workspace_visited": "workspace_visited",
        "viewed_collection": "viewed_collection",
        "request_sent": "request_sent",
        "successful_requests_200OK": "successful_requests_200ok",
    }

    all_partners: GetAnalyticsDataResponseDataVariant2AllPartners
    workspace_visited: GetAnalyticsDataResponseDataVariant2WorkspaceVisited
    viewed_collection: GetAnalyticsDataResponseDataVariant2ViewedCollection
    request_sent: GetAnalyticsDataResponseDataVariant2RequestSent
    successful_requests_200ok: GetAnalyticsDataResponseDataVariant2SuccessfulRequests200OK

    def __init__(
        self,
        *,
        all_partners: GetAnalyticsDataResponseDataVariant2AllPartners,
        workspace_visited: GetAnalyticsDataResponseDataVariant2WorkspaceVisited,
        viewed_collection: GetAnalyticsDataResponseDataVariant2ViewedCollection,
        request_sent: GetAnalyticsDataResponseDataVariant2RequestSent,
        successful_requests_200ok: GetAnalyticsDataResponseDataVariant2SuccessfulRequests200OK,
    ) -> None:
        self.all_partners = all_partners
        self.workspace_visited = workspace_visited
        self.viewed_collection = viewed_collection
        self.request_sent = request_sent
        self.successful_requests_200ok = successful_requests_200ok
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("all_partners", ABSENT)
        model.all_partners = (
            models.GetAnalyticsDataResponseDataVariant2AllPartners.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("workspace_visited", ABSENT)
        model.workspace_visited = (
            models.GetAnalyticsDataResponseDataVariant2WorkspaceVisited.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("viewed_collection", ABSENT)
        model.viewed_collection = (
            models.GetAnalyticsDataResponseDataVariant2ViewedCollection.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("request_sent", ABSENT)
        model.request_sent = (
            models.GetAnalyticsDataResponseDataVariant2RequestSent.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("successful_requests_200OK", ABSENT)
        model.successful_requests_200ok = (
            models.GetAnalyticsDataResponseDataVariant2SuccessfulRequests200OK.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
