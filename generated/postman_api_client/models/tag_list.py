from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.tag import Tag


class TagList(Model):
    """TagList"""

    __slots__ = ("tags",)
    json_names: ClassVar[Mapping[str, str]] = {
        "tags": "tags",
    }

    tags: list[Tag]

    def __init__(
        self,
        *,
        tags: list[Tag],
    ) -> None:
        self.tags = tags
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("tags", ABSENT)
        model.tags = (
            value
            if value is ABSENT
            else decode(
                value,
                models.Tag,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
