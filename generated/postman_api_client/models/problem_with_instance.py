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


class ProblemWithInstance(Model):
    """ProblemWithInstance"""

    __slots__ = (
        "type",
        "title",
        "detail",
        "status",
        "instance",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "title": "title",
        "detail": "detail",
        "status": "status",
        "instance": "instance",
    }

    type: str | Unset
    title: str | Unset
    detail: str | Unset
    status: int | Unset
    instance: str | Unset

    def __init__(
        self,
        *,
        type: str | Unset = UNSET,
        title: str | Unset = UNSET,
        detail: str | Unset = UNSET,
        status: int | Unset = UNSET,
        instance: str | Unset = UNSET,
    ) -> None:
        self.type = type
        self.title = title
        self.detail = detail
        self.status = status
        self.instance = instance
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.type = get("type", ABSENT)
        model.title = get("title", ABSENT)
        model.detail = get("detail", ABSENT)
        model.status = get("status", ABSENT)
        model.instance = get("instance", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
