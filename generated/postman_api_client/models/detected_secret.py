from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.detected_secrets_queries_response_data_item_resolution import (
    DetectedSecretsQueriesResponseDataItemResolution,
)
from ..models.detected_secrets_queries_response_data_item_workspace_visibility import (
    DetectedSecretsQueriesResponseDataItemWorkspaceVisibility,
)
from ..types import (
    UNSET,
    Unset,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class DetectedSecret:
    """DetectedSecret"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "detectedAt",
            "secretType",
            "workspaceVisibility",
            "secretHash",
            "workspaceId",
            "secretId",
            "obfuscatedSecret",
            "resolution",
            "occurrences",
            "resourceType",
            "resourceId",
        )
    )

    detected_at: str
    secret_type: str
    workspace_visibility: DetectedSecretsQueriesResponseDataItemWorkspaceVisibility
    secret_hash: str
    workspace_id: str
    secret_id: str
    obfuscated_secret: str
    resolution: DetectedSecretsQueriesResponseDataItemResolution
    occurrences: float
    resource_type: str | Unset = UNSET
    resource_id: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("detectedAt", self.detected_at),
                ("secretType", self.secret_type),
                ("workspaceVisibility", self.workspace_visibility),
                ("secretHash", self.secret_hash),
                ("workspaceId", self.workspace_id),
                ("secretId", self.secret_id),
                ("obfuscatedSecret", self.obfuscated_secret),
                ("resolution", self.resolution),
                ("occurrences", self.occurrences),
                ("resourceType", self.resource_type),
                ("resourceId", self.resource_id),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            detected_at=d.pop("detectedAt", UNSET),
            secret_type=d.pop("secretType", UNSET),
            workspace_visibility=d.pop("workspaceVisibility", UNSET),
            secret_hash=d.pop("secretHash", UNSET),
            workspace_id=d.pop("workspaceId", UNSET),
            secret_id=d.pop("secretId", UNSET),
            obfuscated_secret=d.pop("obfuscatedSecret", UNSET),
            resolution=d.pop("resolution", UNSET),
            occurrences=d.pop("occurrences", UNSET),
            resource_type=d.pop("resourceType", UNSET),
            resource_id=d.pop("resourceId", UNSET),
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
