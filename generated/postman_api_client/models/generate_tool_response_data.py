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


class GenerateToolResponseData(Model):
    """GenerateToolResponseData"""

    __slots__ = ("text",)
    json_names: ClassVar[Mapping[str, str]] = {
        "text": "text",
    }

    text: str

    def __init__(
        self,
        *,
        text: str,
    ) -> None:
        self.text = text
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.text = get("text", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
