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

    from ..models.get_detected_secrets_locations_response_meta_activity_feed_item import (
        GetDetectedSecretsLocationsResponseMetaActivityFeedItem,
    )
    from ..types import JsonValue


@_attrs_define
class GetDetectedSecretsLocationsResponseMeta:
    """GetDetectedSecretsLocationsResponseMeta"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "activityFeed",
            "cursor",
            "limit",
            "nextCursor",
            "obfuscatedSecret",
            "secretHash",
            "secretType",
            "total",
        )
    )

    activity_feed: list[GetDetectedSecretsLocationsResponseMetaActivityFeedItem]
    cursor: str
    limit: int
    next_cursor: None | str
    obfuscated_secret: str
    secret_hash: str
    secret_type: str
    total: int
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("activityFeed", self.activity_feed),
                ("cursor", self.cursor),
                ("limit", self.limit),
                ("nextCursor", self.next_cursor),
                ("obfuscatedSecret", self.obfuscated_secret),
                ("secretHash", self.secret_hash),
                ("secretType", self.secret_type),
                ("total", self.total),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_detected_secrets_locations_response_meta_activity_feed_item import (
            GetDetectedSecretsLocationsResponseMetaActivityFeedItem,
        )

        d = dict(src_dict)
        model = cls(
            activity_feed=decode(
                d.pop("activityFeed", UNSET),
                GetDetectedSecretsLocationsResponseMetaActivityFeedItem,
            ),
            cursor=d.pop("cursor", UNSET),
            limit=d.pop("limit", UNSET),
            next_cursor=d.pop("nextCursor", UNSET),
            obfuscated_secret=d.pop("obfuscatedSecret", UNSET),
            secret_hash=d.pop("secretHash", UNSET),
            secret_type=d.pop("secretType", UNSET),
            total=d.pop("total", UNSET),
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
