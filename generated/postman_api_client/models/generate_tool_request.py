from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.generate_tool_request_config import GenerateToolRequestConfig


class GenerateToolRequest(Model):
    """GenerateToolRequest"""

    __slots__ = (
        "request_id",
        "collection_id",
        "config",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "requestId": "request_id",
        "collectionId": "collection_id",
        "config": "config",
    }

    request_id: str
    collection_id: str
    config: GenerateToolRequestConfig

    def __init__(
        self,
        *,
        request_id: str,
        collection_id: str,
        config: GenerateToolRequestConfig,
    ) -> None:
        self.request_id = request_id
        self.collection_id = collection_id
        self.config = config
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.request_id = get("requestId", ABSENT)
        model.collection_id = get("collectionId", ABSENT)
        value = get("config", ABSENT)
        model.config = (
            models.GenerateToolRequestConfig.from_dict(value) if isinstance(value, dict) else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
