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


class TransferWorkspaceToTeamResponseWorkspaceTransfer(Model):
    """TransferWorkspaceToTeamResponseWorkspaceTransfer"""

    __slots__ = (
        "id",
        "source",
        "destination",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "source": "source",
        "destination": "destination",
    }

    id: str
    source: str
    destination: str

    def __init__(
        self,
        *,
        id: str,
        source: str,
        destination: str,
    ) -> None:
        self.id = id
        self.source = source
        self.destination = destination
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.source = get("source", ABSENT)
        model.destination = get("destination", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
