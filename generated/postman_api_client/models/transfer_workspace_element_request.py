from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.transfer_workspace_element_request_type import (
    TransferWorkspaceElementRequestType,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class TransferWorkspaceElementRequest(Model):
    """TransferWorkspaceElementRequest"""

    __slots__ = (
        "id",
        "type",
        "to",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "to": "to",
    }

    id: str
    type: TransferWorkspaceElementRequestType
    to: str

    def __init__(
        self,
        *,
        id: str,
        type: TransferWorkspaceElementRequestType,
        to: str,
    ) -> None:
        self.id = id
        self.type = type
        self.to = to
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.type = get("type", ABSENT)
        model.to = get("to", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
