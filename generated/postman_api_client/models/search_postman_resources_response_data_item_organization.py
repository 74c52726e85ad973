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


class SearchPostmanResourcesResponseDataItemOrganization(Model):
    """SearchPostmanResourcesResponseDataItemOrganization"""

    __slots__ = (
        "id",
        "name",
        "is_verified",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "isVerified": "is_verified",
    }

    id: None | str
    name: None | str
    is_verified: bool

    def __init__(
        self,
        *,
        id: None | str,
        name: None | str,
        is_verified: bool,
    ) -> None:
        self.id = id
        self.name = name
        self.is_verified = is_verified
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.is_verified = get("isVerified", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
