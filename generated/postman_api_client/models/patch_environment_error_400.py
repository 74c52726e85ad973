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


class PatchEnvironmentError400(Model):
    """PatchEnvironmentError400"""

    __slots__ = (
        "title",
        "status",
        "detail",
        "type",
        "instance",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "status": "status",
        "detail": "detail",
        "type": "type",
        "instance": "instance",
    }

    title: str | Unset
    status: float | Unset
    detail: list[str] | str | Unset
    type: str | Unset
    instance: str | Unset

    def __init__(
        self,
        *,
        title: str | Unset = UNSET,
        status: float | Unset = UNSET,
        detail: list[str] | str | Unset = UNSET,
        type: str | Unset = UNSET,
        instance: str | Unset = UNSET,
    ) -> None:
        self.title = title
        self.status = status
        self.detail = detail
        self.type = type
        self.instance = instance
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.title = get("title", ABSENT)
        model.status = get("status", ABSENT)
        model.detail = get("detail", ABSENT)
        model.type = get("type", ABSENT)
        model.instance = get("instance", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
