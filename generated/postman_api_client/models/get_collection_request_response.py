from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_collection_request_response_data import (
        GetCollectionRequestResponseData,
    )
    from ..models.get_collection_request_response_meta import (
        GetCollectionRequestResponseMeta,
    )


class GetCollectionRequestResponse(Model):
    """GetCollectionRequestResponse"""

    __slots__ = (
        "model_id",
        "meta",
        "data",
        "revision",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "model_id": "model_id",
        "meta": "meta",
        "data": "data",
        "revision": "revision",
    }

    model_id: str
    meta: GetCollectionRequestResponseMeta
    data: GetCollectionRequestResponseData
    revision: float | Unset

    def __init__(
        self,
        *,
        model_id: str,
        meta: GetCollectionRequestResponseMeta,
        data: GetCollectionRequestResponseData,
        revision: float | Unset = UNSET,
    ) -> None:
        self.model_id = model_id
        self.meta = meta
        self.data = data
        self.revision = revision
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.model_id = get("model_id", ABSENT)
        value = get("meta", ABSENT)
        model.meta = (
            models.GetCollectionRequestResponseMeta.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("data", ABSENT)
        model.data = (
            models.GetCollectionRequestResponseData.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.revision = get("revision", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
