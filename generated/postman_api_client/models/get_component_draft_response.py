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


class GetComponentDraftResponse(Model):
    """GetComponentDraftResponse"""

    __slots__ = (
        "content",
        "format",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "content": "content",
        "format": "format",
    }

    content: str
    format: str

    def __init__(
        self,
        *,
        content: str,
        format: str,
    ) -> None:
        self.content = content
        self.format = format
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.content = get("content", ABSENT)
        model.format = get("format", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
