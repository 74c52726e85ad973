from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.detected_secrets_queries_response_data_item_resolution import (
    DetectedSecretsQueriesResponseDataItemResolution,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class UpdateDetectedSecretResolutionsResponseHistoryItem(Model):
    """UpdateDetectedSecretResolutionsResponseHistoryItem"""

    __slots__ = (
        "actor",
        "created_at",
        "resolution",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "actor": "actor",
        "createdAt": "created_at",
        "resolution": "resolution",
    }

    actor: float
    created_at: str
    resolution: DetectedSecretsQueriesResponseDataItemResolution

    def __init__(
        self,
        *,
        actor: float,
        created_at: str,
        resolution: DetectedSecretsQueriesResponseDataItemResolution,
    ) -> None:
        self.actor = actor
        self.created_at = created_at
        self.resolution = resolution
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.actor = get("actor", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.resolution = get("resolution", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
