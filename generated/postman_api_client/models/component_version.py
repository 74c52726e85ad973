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


class ComponentVersion(Model):
    """ComponentVersion"""

    __slots__ = (
        "id",
        "label",
        "url",
        "format",
        "published_at",
        "content",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "label": "label",
        "url": "url",
        "format": "format",
        "publishedAt": "published_at",
        "content": "content",
    }

    id: str
    label: str
    url: str
    format: str
    published_at: str
    content: str | Unset

    def __init__(
        self,
        *,
        id: str,
        label: str,
        url: str,
        format: str,
        published_at: str,
        content: str | Unset = UNSET,
    ) -> None:
        self.id = id
        self.label = label
        self.url = url
        self.format = format
        self.published_at = published_at
        self.content = content
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.label = get("label", ABSENT)
        model.url = get("url", ABSENT)
        model.format = get("format", ABSENT)
        model.published_at = get("publishedAt", ABSENT)
        model.content = get("content", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
