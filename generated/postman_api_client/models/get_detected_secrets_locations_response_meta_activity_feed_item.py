from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.detected_secrets_queries_response_data_item_resolution import (
    DetectedSecretsQueriesResponseDataItemResolution,
)
from ..types import (
    UNSET,
    Unset,
    encode_object,
)

T = TypeVar("T", bound="GetDetectedSecretsLocationsResponseMetaActivityFeedItem")


@_attrs_define
class GetDetectedSecretsLocationsResponseMetaActivityFeedItem:
    """GetDetectedSecretsLocationsResponseMetaActivityFeedItem"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "resolvedAt",
            "resolvedBy",
            "status",
        )
    )

    resolved_at: str | Unset = UNSET
    resolved_by: int | Unset = UNSET
    status: DetectedSecretsQueriesResponseDataItemResolution | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("resolvedAt", self.resolved_at),
                ("resolvedBy", self.resolved_by),
                ("status", self.status),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        model = cls(
            resolved_at=d.pop("resolvedAt", UNSET),
            resolved_by=d.pop("resolvedBy", UNSET),
            status=d.pop("status", UNSET),
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
