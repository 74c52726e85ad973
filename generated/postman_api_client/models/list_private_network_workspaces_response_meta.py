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


class ListPrivateNetworkWorkspacesResponseMeta(Model):
    """ListPrivateNetworkWorkspacesResponseMeta"""

    __slots__ = (
        "limit",
        "offset",
        "total_count",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "offset": "offset",
        "totalCount": "total_count",
    }

    limit: int
    offset: int
    total_count: int

    def __init__(
        self,
        *,
        limit: int,
        offset: int,
        total_count: int,
    ) -> None:
        self.limit = limit
        self.offset = offset
        self.total_count = total_count
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.limit = get("limit", ABSENT)
        model.offset = get("offset", ABSENT)
        model.total_count = get("totalCount", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
