from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.transfer_collection_folders_request_location_position import (
    TransferCollectionFoldersRequestLocationPosition,
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


class TransferCollectionFoldersRequestLocation(Model):
    """TransferCollectionFoldersRequestLocation"""

    __slots__ = (
        "position",
        "id",
        "model",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "position": "position",
        "id": "id",
        "model": "model",
    }

    position: TransferCollectionFoldersRequestLocationPosition
    id: None | str | Unset
    model: None | str | Unset

    def __init__(
        self,
        *,
        position: TransferCollectionFoldersRequestLocationPosition,
        id: None | str | Unset = UNSET,
        model: None | str | Unset = UNSET,
    ) -> None:
        self.position = position
        self.id = id
        self.model = model
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.position = get("position", ABSENT)
        model.id = get("id", ABSENT)
        model.model = get("model", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
