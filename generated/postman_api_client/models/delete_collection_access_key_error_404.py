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


class DeleteCollectionAccessKeyError404(Model):
    """DeleteCollectionAccessKeyError404"""

    __slots__ = (
        "type",
        "title",
        "status",
        "detail",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "title": "title",
        "status": "status",
        "detail": "detail",
    }

    type: str | Unset
    title: str | Unset
    status: int | Unset
    detail: str | Unset

    def __init__(
        self,
        *,
        type: str | Unset = UNSET,
        title: str | Unset = UNSET,
        status: int | Unset = UNSET,
        detail: str | Unset = UNSET,
    ) -> None:
        self.type = type
        self.title = title
        self.status = status
        self.detail = detail
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.type = get("type", ABSENT)
        model.title = get("title", ABSENT)
        model.status = get("status", ABSENT)
        model.detail = get("detail", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
