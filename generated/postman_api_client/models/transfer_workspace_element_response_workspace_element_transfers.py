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


class TransferWorkspaceElementResponseWorkspaceElementTransfers(Model):
    """TransferWorkspaceElementResponseWorkspaceElementTransfers"""

    __slots__ = (
        "type",
        "from_",
        "id",
        "to",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "from": "from_",
        "id": "id",
        "to": "to",
    }

    type: str
    from_: str
    id: str
    to: str

    def __init__(
        self,
        *,
        type: str,
        from_: str,
        id: str,
        to: str,
    ) -> None:
        self.type = type
        self.from_ = from_
        self.id = id
        self.to = to
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.type = get("type", ABSENT)
        model.from_ = get("from", ABSENT)
        model.id = get("id", ABSENT)
        model.to = get("to", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
