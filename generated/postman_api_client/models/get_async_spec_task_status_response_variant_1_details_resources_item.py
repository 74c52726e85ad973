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


class GetAsyncSpecTaskStatusResponseVariant1DetailsResourcesItem(Model):
    """GetAsyncSpecTaskStatusResponseVariant1DetailsResourcesItem"""

    __slots__ = (
        "id",
        "url",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "url": "url",
    }

    id: str
    url: str

    def __init__(
        self,
        *,
        id: str,
        url: str,
    ) -> None:
        self.id = id
        self.url = url
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.url = get("url", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
