from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_detected_secrets_locations_response_meta_activity_feed_item_status import (
    GetDetectedSecretsLocationsResponseMetaActivityFeedItemStatus,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class GetDetectedSecretsLocationsResponseMetaActivityFeedItem(Model):
    """GetDetectedSecretsLocationsResponseMetaActivityFeedItem"""

    __slots__ = (
        "resolved_at",
        "resolved_by",
        "status",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "resolvedAt": "resolved_at",
        "resolvedBy": "resolved_by",
        "status": "status",
    }

    resolved_at: str
    resolved_by: int
    status: GetDetectedSecretsLocationsResponseMetaActivityFeedItemStatus

    def __init__(
        self,
        *,
        resolved_at: str,
        resolved_by: int,
        status: GetDetectedSecretsLocationsResponseMetaActivityFeedItemStatus,
    ) -> None:
        self.resolved_at = resolved_at
        self.resolved_by = resolved_by
        self.status = status
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.resolved_at = get("resolvedAt", ABSENT)
        model.resolved_by = get("resolvedBy", ABSENT)
        model.status = get("status", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
