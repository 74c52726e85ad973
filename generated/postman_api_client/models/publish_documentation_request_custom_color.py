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


class PublishDocumentationRequestCustomColor(Model):
    """PublishDocumentationRequestCustomColor"""

    __slots__ = (
        "highlight",
        "right_sidebar",
        "top_bar",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "highlight": "highlight",
        "rightSidebar": "right_sidebar",
        "topBar": "top_bar",
    }

    highlight: str | Unset
    right_sidebar: str | Unset
    top_bar: str | Unset

    def __init__(
        self,
        *,
        highlight: str | Unset = UNSET,
        right_sidebar: str | Unset = UNSET,
        top_bar: str | Unset = UNSET,
    ) -> None:
        self.highlight = highlight
        self.right_sidebar = right_sidebar
        self.top_bar = top_bar
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.highlight = get("highlight", ABSENT)
        model.right_sidebar = get("rightSidebar", ABSENT)
        model.top_bar = get("topBar", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
