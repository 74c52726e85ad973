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


class ListPrivateNetworkAddRequestsResponseRequestsItemResponse(Model):
    """ListPrivateNetworkAddRequestsResponseRequestsItemResponse"""

    __slots__ = (
        "created_at",
        "created_by",
        "message",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "createdAt": "created_at",
        "createdBy": "created_by",
        "message": "message",
    }

    created_at: str
    created_by: int
    message: str

    def __init__(
        self,
        *,
        created_at: str,
        created_by: int,
        message: str,
    ) -> None:
        self.created_at = created_at
        self.created_by = created_by
        self.message = message
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.created_at = get("createdAt", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.message = get("message", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
