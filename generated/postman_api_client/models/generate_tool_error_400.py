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


class GenerateToolError400(Model):
    """GenerateToolError400"""

    __slots__ = (
        "detail",
        "status",
        "title",
        "type",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "detail": "detail",
        "status": "status",
        "title": "title",
        "type": "type",
    }

    detail: str | Unset
    status: float | Unset
    title: str | Unset
    type: str | Unset

    def __init__(
        self,
        *,
        detail: str | Unset = UNSET,
        status: float | Unset = UNSET,
        title: str | Unset = UNSET,
        type: str | Unset = UNSET,
    ) -> None:
        self.detail = detail
        self.status = status
        self.title = title
        self.type = type
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.detail = get("detail", ABSENT)
        model.status = get("status", ABSENT)
        model.title = get("title", ABSENT)
        model.type = get("type", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
