from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.detected_secrets_queries_response_data_item_resolution import (
    DetectedSecretsQueriesResponseDataItemResolution,
)
from ..types import (
    UNSET,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.update_detected_secret_resolutions_response_history_item import (
        UpdateDetectedSecretResolutionsResponseHistoryItem,
    )
    from ..types import JsonValue


@_attrs_define
class UpdateDetectedSecretResolutionsResponse:
    """UpdateDetectedSecretResolutionsResponse"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "secretHash",
            "workspaceId",
            "resolution",
            "history",
        )
    )

    secret_hash: str
    workspace_id: str
    resolution: DetectedSecretsQueriesResponseDataItemResolution
    history: list[UpdateDetectedSecretResolutionsResponseHistoryItem]
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("secretHash", self.secret_hash),
                ("workspaceId", self.workspace_id),
                ("resolution", self.resolution),
                ("history", self.history),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.update_detected_secret_resolutions_response_history_item import (
            UpdateDetectedSecretResolutionsResponseHistoryItem,
        )

        d = dict(src_dict)
        model = cls(
            secret_hash=d.pop("secretHash", UNSET),
            workspace_id=d.pop("workspaceId", UNSET),
            resolution=d.pop("resolution", UNSET),
            history=decode(
                d.pop("history", UNSET),
                UpdateDetectedSecretResolutionsResponseHistoryItem,
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
