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


class GetRunnerMetricsError404(Model):
    """GetRunnerMetricsError404"""

    __slots__ = (
        "type",
        "title",
        "detail",
        "created_at",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "title": "title",
        "detail": "detail",
        "createdAt": "created_at",
    }

    type: str | Unset
    title: str | Unset
    detail: str | Unset
    created_at: str | Unset

    def __init__(
        self,
        *,
        type: str | Unset = UNSET,
        title: str | Unset = UNSET,
        detail: str | Unset = UNSET,
        created_at: str | Unset = UNSET,
    ) -> None:
        self.type = type
        self.title = title
        self.detail = detail
        self.created_at = created_at
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.type = get("type", ABSENT)
        model.title = get("title", ABSENT)
        model.detail = get("detail", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
