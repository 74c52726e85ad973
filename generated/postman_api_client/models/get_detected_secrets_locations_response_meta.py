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

    from ..models.get_detected_secrets_locations_response_meta_activity_feed_item import (
        GetDetectedSecretsLocationsResponseMetaActivityFeedItem,
    )


class GetDetectedSecretsLocationsResponseMeta(Model):
    """GetDetectedSecretsLocationsResponseMeta"""

    __slots__ = (
        "activity_feed",
        "cursor",
        "limit",
        "next_cursor",
        "obfuscated_secret",
        "secret_hash",
        "secret_type",
        "total",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "activityFeed": "activity_feed",
        "cursor": "cursor",
        "limit": "limit",
        "nextCursor": "next_cursor",
        "obfuscatedSecret": "obfuscated_secret",
        "secretHash": "secret_hash",
        "secretType": "secret_type",
        "total": "total",
    }

    activity_feed: list[GetDetectedSecretsLocationsResponseMetaActivityFeedItem]
    cursor: str
    limit: int
    next_cursor: None | str
    obfuscated_secret: str
    secret_hash: str
    secret_type: str
    total: int

    def __init__(
        self,
        *,
        activity_feed: list[GetDetectedSecretsLocationsResponseMetaActivityFeedItem],
        cursor: str,
        limit: int,
        next_cursor: None | str,
        obfuscated_secret: str,
        secret_hash: str,
        secret_type: str,
        total: int,
    ) -> None:
        self.activity_feed = activity_feed
        self.cursor = cursor
        self.limit = limit
        self.next_cursor = next_cursor
        self.obfuscated_secret = obfuscated_secret
        self.secret_hash = secret_hash
        self.secret_type = secret_type
        self.total = total
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("activityFeed", ABSENT)
        model.activity_feed = (
            value
            if value is ABSENT
            else decode(
                value,
                models.GetDetectedSecretsLocationsResponseMetaActivityFeedItem,
            )
        )
        model.cursor = get("cursor", ABSENT)
        model.limit = get("limit", ABSENT)
        model.next_cursor = get("nextCursor", ABSENT)
        model.obfuscated_secret = get("obfuscatedSecret", ABSENT)
        model.secret_hash = get("secretHash", ABSENT)
        model.secret_type = get("secretType", ABSENT)
        model.total = get("total", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
