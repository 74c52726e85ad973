from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.detected_secrets_queries_response_data_item_resolution import (
    DetectedSecretsQueriesResponseDataItemResolution,
)
from ..types import (
    ABSENT,
    Model,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.update_detected_secret_resolutions_response_history_item import (
        UpdateDetectedSecretResolutionsResponseHistoryItem,
    )


class UpdateDetectedSecretResolutionsResponse(Model):
    """UpdateDetectedSecretResolutionsResponse"""

    __slots__ = (
        "secret_hash",
        "workspace_id",
        "resolution",
        "history",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "secretHash": "secret_hash",
        "workspaceId": "workspace_id",
        "resolution": "resolution",
        "history": "history",
    }

    secret_hash: str
    workspace_id: str
    resolution: DetectedSecretsQueriesResponseDataItemResolution
    history: list[UpdateDetectedSecretResolutionsResponseHistoryItem]

    def __init__(
        self,
        *,
        secret_hash: str,
        workspace_id: str,
        resolution: DetectedSecretsQueriesResponseDataItemResolution,
        history: list[UpdateDetectedSecretResolutionsResponseHistoryItem],
    ) -> None:
        self.secret_hash = secret_hash
        self.workspace_id = workspace_id
        self.resolution = resolution
        self.history = history
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.secret_hash = get("secretHash", ABSENT)
        model.workspace_id = get("workspaceId", ABSENT)
        model.resolution = get("resolution", ABSENT)
        value = get("history", ABSENT)
        model.history = (
            value
            if value is ABSENT
            else decode(
                value,
                models.UpdateDetectedSecretResolutionsResponseHistoryItem,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
