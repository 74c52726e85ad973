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


class ForkStatus(Model):
    """ForkStatus"""

    __slots__ = ("is_source_ahead",)
    json_names: ClassVar[Mapping[str, str]] = {
        "isSourceAhead": "is_source_ahead",
    }

    is_source_ahead: bool | Unset

    def __init__(
        self,
        *,
        is_source_ahead: bool | Unset = UNSET,
    ) -> None:
        self.is_source_ahead = is_source_ahead
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.is_source_ahead = get("isSourceAhead", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
