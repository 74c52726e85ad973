from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class PullCollectionChangesResponseCollection(Model):
    """PullCollectionChangesResponseCollection"""

    __slots__ = (
        "destination_id",
        "source_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "destinationId": "destination_id",
        "sourceId": "source_id",
    }

    destination_id: str
    source_id: str

    def __init__(
        self,
        *,
        destination_id: str,
        source_id: str,
    ) -> None:
        self.destination_id = destination_id
        self.source_id = source_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.destination_id = get("destinationId", ABSENT)
        model.source_id = get("sourceId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
