from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.detected_secrets_queries_request_resources_item_type import (
    DetectedSecretsQueriesRequestResourcesItemType,
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


class DetectedSecretsQueriesRequestResourcesItem(Model):
    """DetectedSecretsQueriesRequestResourcesItem"""

    __slots__ = (
        "type",
        "ids",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "ids": "ids",
    }

    type: DetectedSecretsQueriesRequestResourcesItemType | Unset
    ids: list[str] | Unset

    def __init__(
        self,
        *,
        type: DetectedSecretsQueriesRequestResourcesItemType | Unset = UNSET,
        ids: list[str] | Unset = UNSET,
    ) -> None:
        self.type = type
        self.ids = ids
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.type = get("type", ABSENT)
        model.ids = get("ids", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
