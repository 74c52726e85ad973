from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.json_object import JsonObject


class ProblemWithoutStatus(Model):
    """ProblemWithoutStatus"""

    __slots__ = (
        "type",
        "title",
        "detail",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "title": "title",
        "detail": "detail",
    }

    type: str | Unset
    title: str | Unset
    detail: JsonObject | str | Unset

    def __init__(
        self,
        *,
        type: str | Unset = UNSET,
        title: str | Unset = UNSET,
        detail: JsonObject | str | Unset = UNSET,
    ) -> None:
        self.type = type
        self.title = title
        self.detail = detail
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.type = get("type", ABSENT)
        model.title = get("title", ABSENT)
        value = get("detail", ABSENT)
        model.detail = (
            value
            if value is ABSENT
            else decode(
                value,
                models.JsonObject,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
