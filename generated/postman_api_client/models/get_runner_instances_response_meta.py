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


class GetRunnerInstancesResponseMeta(Model):
    """GetRunnerInstancesResponseMeta"""

    __slots__ = (
        "model",
        "action",
        "url",
        "next_cursor",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "action": "action",
        "url": "url",
        "nextCursor": "next_cursor",
    }

    model: str
    action: str
    url: str
    next_cursor: str | Unset

    def __init__(
        self,
        *,
        model: str,
        action: str,
        url: str,
        next_cursor: str | Unset = UNSET,
    ) -> None:
        self.model = model
        self.action = action
        self.url = url
        self.next_cursor = next_cursor
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.model = get("model", ABSENT)
        model.action = get("action", ABSENT)
        model.url = get("url", ABSENT)
        model.next_cursor = get("nextCursor", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
