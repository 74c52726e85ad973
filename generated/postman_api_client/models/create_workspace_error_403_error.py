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


class CreateWorkspaceError403Error(Model):
    """CreateWorkspaceError403Error"""

    __slots__ = (
        "status",
        "name",
        "message",
        "detail",
        "instance",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "name": "name",
        "message": "message",
        "detail": "detail",
        "instance": "instance",
    }

    status: float | Unset
    name: str | Unset
    message: str | Unset
    detail: str | Unset
    instance: str | Unset

    def __init__(
        self,
        *,
        status: float | Unset = UNSET,
        name: str | Unset = UNSET,
        message: str | Unset = UNSET,
        detail: str | Unset = UNSET,
        instance: str | Unset = UNSET,
    ) -> None:
        self.status = status
        self.name = name
        self.message = message
        self.detail = detail
        self.instance = instance
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.status = get("status", ABSENT)
        model.name = get("name", ABSENT)
        model.message = get("message", ABSENT)
        model.detail = get("detail", ABSENT)
        model.instance = get("instance", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
