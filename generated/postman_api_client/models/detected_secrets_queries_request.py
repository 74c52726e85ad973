from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.detected_secrets_queries_request_statuses_item import (
    DetectedSecretsQueriesRequestStatusesItem,
)
from ..models.detected_secrets_queries_request_workspace_visibilities_item import (
    DetectedSecretsQueriesRequestWorkspaceVisibilitiesItem,
)
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.detected_secrets_queries_request_resources_item import (
        DetectedSecretsQueriesRequestResourcesItem,
    )
    from ..types import JsonValue


@_attrs_define
class DetectedSecretsQueriesRequest:
    """DetectedSecretsQueriesRequest"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "resolved",
            "secretTypes",
            "statuses",
            "resources",
            "workspaceIds",
            "workspaceVisibilities",
        )
    )

    resolved: bool | Unset = UNSET
    secret_types: list[str] | Unset = UNSET
    statuses: list[DetectedSecretsQueriesRequestStatusesItem] | Unset = UNSET
    resources: list[DetectedSecretsQueriesRequestResourcesItem] | Unset = UNSET
    workspace_ids: list[str] | Unset = UNSET
    workspace_visibilities: list[DetectedSecretsQueriesRequestWorkspaceVisibilitiesItem] | Unset = (
        UNSET
    )
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("resolved", self.resolved),
                ("secretTypes", self.secret_types),
                ("statuses", self.statuses),
                ("resources", self.resources),
                ("workspaceIds", self.workspace_ids),
                ("workspaceVisibilities", self.workspace_visibilities),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.detected_secrets_queries_request_resources_item import (
            DetectedSecretsQueriesRequestResourcesItem,
        )

        d = dict(src_dict)
        model = cls(
            resolved=d.pop("resolved", UNSET),
            secret_types=d.pop("secretTypes", UNSET),
            statuses=d.pop("statuses", UNSET),
            resources=decode(
                d.pop("resources", UNSET),
                DetectedSecretsQueriesRequestResourcesItem,
            ),
            workspace_ids=d.pop("workspaceIds", UNSET),
            workspace_visibilities=d.pop("workspaceVisibilities", UNSET),
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
