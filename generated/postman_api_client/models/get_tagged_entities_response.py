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

    from ..models.get_tagged_entities_response_data import GetTaggedEntitiesResponseData
    from ..models.get_tagged_entities_response_meta import GetTaggedEntitiesResponseMeta


class GetTaggedEntitiesResponse(Model):
    """GetTaggedEntitiesResponse"""

    __slots__ = (
        "data",
        "meta",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "meta": "meta",
    }

    data: GetTaggedEntitiesResponseData
    meta: GetTaggedEntitiesResponseMeta

    def __init__(
        self,
        *,
        data: GetTaggedEntitiesResponseData,
        meta: GetTaggedEntitiesResponseMeta,
    ) -> None:
        self.data = data
        self.meta = meta
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("data", ABSENT)
        model.data = (
            models.GetTaggedEntitiesResponseData.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("meta", ABSENT)
        model.meta = (
            models.GetTaggedEntitiesResponseMeta.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
