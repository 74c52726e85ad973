from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.detected_secrets_queries_response_data_item_resolution import (
    DetectedSecretsQueriesResponseDataItemResolution,
)
from ..models.detected_secrets_queries_response_data_item_workspace_visibility import (
    DetectedSecretsQueriesResponseDataItemWorkspaceVisibility,
)
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class DetectedSecret(Model):
    """DetectedSecret"""

    __slots__ = (
        "detected_at",
        "secret_type",
        "workspace_visibility",
        "secret_hash",
        "workspace_id",
        "secret_id",
        "obfuscated_secret",
        "resolution",
        "occurrences",
        "resource_type",
        "resource_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "detectedAt": "detected_at",
        "secretType": "secret_type",
        "workspaceVisibility": "workspace_visibility",
        "secretHash": "secret_hash",
        "workspaceId": "workspace_id",
        "secretId": "secret_id",
        "obfuscatedSecret": "obfuscated_secret",
        "resolution": "resolution",
        "occurrences": "occurrences",
        "resourceType": "resource_type",
        "resourceId": "resource_id",
    }

    detected_at: str
    secret_type: str
    workspace_visibility: DetectedSecretsQueriesResponseDataItemWorkspaceVisibility
    secret_hash: str
    workspace_id: str
    secret_id: str
    obfuscated_secret: str
    resolution: DetectedSecretsQueriesResponseDataItemResolution
    occurrences: float
    resource_type: str | Unset
    resource_id: str | Unset

    def __init__(
        self,
        *,
        detected_at: str,
        secret_type: str,
        workspace_visibility: DetectedSecretsQueriesResponseDataItemWorkspaceVisibility,
        secret_hash: str,
        workspace_id: str,
        secret_id: str,
        obfuscated_secret: str,
        resolution: DetectedSecretsQueriesResponseDataItemResolution,
        occurrences: float,
        resource_type: str | Unset = UNSET,
        resource_id: str | Unset = UNSET,
    ) -> None:
        self.detected_at = detected_at
        self.secret_type = secret_type
        self.workspace_visibility = workspace_visibility
        self.secret_hash = secret_hash
        self.workspace_id = workspace_id
        self.secret_id = secret_id
        self.obfuscated_secret = obfuscated_secret
        self.resolution = resolution
        self.occurrences = occurrences
        self.resource_type = resource_type
        self.resource_id = resource_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.detected_at = get("detectedAt", ABSENT)
        model.secret_type = get("secretType", ABSENT)
        model.workspace_visibility = get("workspaceVisibility", ABSENT)
        model.secret_hash = get("secretHash", ABSENT)
        model.workspace_id = get("workspaceId", ABSENT)
        model.secret_id = get("secretId", ABSENT)
        model.obfuscated_secret = get("obfuscatedSecret", ABSENT)
        model.resolution = get("resolution", ABSENT)
        model.occurrences = get("occurrences", ABSENT)
        model.resource_type = get("resourceType", ABSENT)
        model.resource_id = get("resourceId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
