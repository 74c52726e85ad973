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


class GetMockServerResponseError404Error(Model):
    """GetMockServerResponseError404Error"""

    __slots__ = (
        "name",
        "header",
        "message",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "header": "header",
        "message": "message",
    }

    name: str | Unset
    header: str | Unset
    message: str | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        header: str | Unset = UNSET,
        message: str | Unset = UNSET,
    ) -> None:
        self.name = name
        self.header = header
        self.message = message
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.header = get("header", ABSENT)
        model.message = get("message", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
