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

    from ..models.get_collection_response_response_data import (
        GetCollectionResponseResponseData,
    )
    from ..models.get_collection_response_response_meta import (
        GetCollectionResponseResponseMeta,
    )


class GetCollectionResponseResponse(Model):
    """GetCollectionResponseResponse"""

    __slots__ = (
        "data",
        "meta",
        "model_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "meta": "meta",
        "model_id": "model_id",
    }

    data: GetCollectionResponseResponseData
    meta: GetCollectionResponseResponseMeta
    model_id: str

    def __init__(
        self,
        *,
        data: GetCollectionResponseResponseData,
        meta: GetCollectionResponseResponseMeta,
        model_id: str,
    ) -> None:
        self.data = data
        self.meta = meta
        self.model_id = model_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("data", ABSENT)
        model.data = (
            models.GetCollectionResponseResponseData.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("meta", ABSENT)
        model.meta = (
            models.GetCollectionResponseResponseMeta.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.model_id = get("model_id", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
