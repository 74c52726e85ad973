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

    from ..models.update_collection_folder_response_data import (
        UpdateCollectionFolderResponseData,
    )
    from ..models.update_collection_folder_response_meta import (
        UpdateCollectionFolderResponseMeta,
    )


class UpdateCollectionFolderResponse(Model):
    """UpdateCollectionFolderResponse"""

    __slots__ = (
        "data",
        "meta",
        "model_id",
        "revision",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "meta": "meta",
        "model_id": "model_id",
        "revision": "revision",
    }

    data: UpdateCollectionFolderResponseData
    meta: UpdateCollectionFolderResponseMeta
    model_id: str
    revision: int

    def __init__(
        self,
        *,
        data: UpdateCollectionFolderResponseData,
        meta: UpdateCollectionFolderResponseMeta,
        model_id: str,
        revision: int,
    ) -> None:
        self.data = data
        self.meta = meta
        self.model_id = model_id
        self.revision = revision
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("data", ABSENT)
        model.data = (
            models.UpdateCollectionFolderResponseData.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("meta", ABSENT)
        model.meta = (
            models.UpdateCollectionFolderResponseMeta.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.model_id = get("model_id", ABSENT)
        model.revision = get("revision", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
