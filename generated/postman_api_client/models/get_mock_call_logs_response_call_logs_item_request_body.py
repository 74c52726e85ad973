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


class GetMockCallLogsResponseCallLogsItemRequestBody(Model):
    """GetMockCallLogsResponseCallLogsItemRequestBody"""

    __slots__ = (
        "mode",
        "data",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "mode": "mode",
        "data": "data",
    }

    mode: str | Unset
    data: str | Unset

    def __init__(
        self,
        *,
        mode: str | Unset = UNSET,
        data: str | Unset = UNSET,
    ) -> None:
        self.mode = mode
        self.data = data
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.mode = get("mode", ABSENT)
        model.data = get("data", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
