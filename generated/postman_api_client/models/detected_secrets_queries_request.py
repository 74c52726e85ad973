from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.detected_secrets_queries_request_statuses_item import (
    DetectedSecretsQueriesRequestStatusesItem,
)
from ..models.detected_secrets_queries_request_workspace_visibilities_item import (
    DetectedSecretsQueriesRequestWorkspaceVisibilitiesItem,
)
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.detected_secrets_queries_request_resources_item import (
        DetectedSecretsQueriesRequestResourcesItem,
    )


class DetectedSecretsQueriesRequest(Model):
    """DetectedSecretsQueriesRequest"""

    __slots__ = (
        "resolved",
        "secret_types",
        "statuses",
        "resources",
        "workspace_ids",
        "workspace_visibilities",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "resolved": "resolved",
        "secretTypes": "secret_types",
        "statuses": "statuses",
        "resources": "resources",
        "workspaceIds": "workspace_ids",
        "workspaceVisibilities": "workspace_visibilities",
    }

    resolved: bool | Unset
    secret_types: list[str] | Unset
    statuses: list[DetectedSecretsQueriesRequestStatusesItem] | Unset
    resources: list[DetectedSecretsQueriesRequestResourcesItem] | Unset
    workspace_ids: list[str] | Unset
    workspace_visibilities: list[DetectedSecretsQueriesRequestWorkspaceVisibilitiesItem] | Unset

    def __init__(
        self,
        *,
        resolved: bool | Unset = UNSET,
        secret_types: list[str] | Unset = UNSET,
        statuses: list[DetectedSecretsQueriesRequestStatusesItem] | Unset = UNSET,
        resources: list[DetectedSecretsQueriesRequestResourcesItem] | Unset = UNSET,
        workspace_ids: list[str] | Unset = UNSET,
        workspace_visibilities: list[DetectedSecretsQueriesRequestWorkspaceVisibilitiesItem]
        | Unset = UNSET,
    ) -> None:
        self.resolved = resolved
        self.secret_types = secret_types
        self.statuses = statuses
        self.resources = resources
        self.workspace_ids = workspace_ids
        self.workspace_visibilities = workspace_visibilities
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.resolved = get("resolved", ABSENT)
        model.secret_types = get("secretTypes", ABSENT)
        model.statuses = get("statuses", ABSENT)
        value = get("resources", ABSENT)
        model.resources = (
            value
            if value is ABSENT
            else decode(
                value,
                models.DetectedSecretsQueriesRequestResourcesItem,
            )
        )
        model.workspace_ids = get("workspaceIds", ABSENT)
        model.workspace_visibilities = get("workspaceVisibilities", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
