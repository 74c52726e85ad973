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

    from ..models.transfer_workspace_element_response_workspace_element_transfers import (
        TransferWorkspaceElementResponseWorkspaceElementTransfers,
    )


class TransferWorkspaceElementResponseWorkspace(Model):
    """TransferWorkspaceElementResponseWorkspace"""

    __slots__ = ("element_transfers",)
    json_names: ClassVar[Mapping[str, str]] = {
        "element-transfers": "element_transfers",
    }

    element_transfers: TransferWorkspaceElementResponseWorkspaceElementTransfers

    def __init__(
        self,
        *,
        element_transfers: TransferWorkspaceElementResponseWorkspaceElementTransfers,
    ) -> None:
        self.element_transfers = element_transfers
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("element-transfers", ABSENT)
        model.element_transfers = (
            models.TransferWorkspaceElementResponseWorkspaceElementTransfers.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
