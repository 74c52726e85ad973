from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.transfer_collection_folders_request_target_model import (
    TransferCollectionFoldersRequestTargetModel,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class TransferCollectionFoldersRequestTarget(Model):
    """TransferCollectionFoldersRequestTarget"""

    __slots__ = (
        "id",
        "model",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "model": "model",
    }

    id: str
    model: TransferCollectionFoldersRequestTargetModel

    def __init__(
        self,
        *,
        id: str,
        model: TransferCollectionFoldersRequestTargetModel,
    ) -> None:
        self.id = id
        self.model = model
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.model = get("model", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
