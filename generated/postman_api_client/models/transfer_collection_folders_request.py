from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.transfer_collection_folders_request_mode import (
    TransferCollectionFoldersRequestMode,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.transfer_collection_folders_request_location import (
        TransferCollectionFoldersRequestLocation,
    )
    from ..models.transfer_collection_folders_request_target import (
        TransferCollectionFoldersRequestTarget,
    )


class TransferCollectionFoldersRequest(Model):
    """TransferCollectionFoldersRequest"""

    __slots__ = (
        "ids",
        "mode",
        "target",
        "location",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "ids": "ids",
        "mode": "mode",
        "target": "target",
        "location": "location",
    }

    ids: list[str]
    mode: TransferCollectionFoldersRequestMode
    target: TransferCollectionFoldersRequestTarget
    location: TransferCollectionFoldersRequestLocation

    def __init__(
        self,
        *,
        ids: list[str],
        mode: TransferCollectionFoldersRequestMode,
        target: TransferCollectionFoldersRequestTarget,
        location: TransferCollectionFoldersRequestLocation,
    ) -> None:
        self.ids = ids
        self.mode = mode
        self.target = target
        self.location = location
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.ids = get("ids", ABSENT)
        model.mode = get("mode", ABSENT)
        value = get("target", ABSENT)
        model.target = (
            models.TransferCollectionFoldersRequestTarget.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("location", ABSENT)
        model.location = (
            models.TransferCollectionFoldersRequestLocation.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
