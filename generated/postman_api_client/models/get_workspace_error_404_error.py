from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class GetWorkspaceError404Error(Model):
    """GetWorkspaceError404Error"""

    __slots__ = (
        "name",
        "message",
        "status_code",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "message": "message",
        "statusCode": "status_code",
    }

    name: str | Unset
    message: str | Unset
    status_code: float | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        message: str | Unset = UNSET,
        status_code: float | Unset = UNSET,
    ) -> None:
        self.name = name
        self.message = message
        self.status_code = status_code
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.message = get("message", ABSENT)
        model.status_code = get("statusCode", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
