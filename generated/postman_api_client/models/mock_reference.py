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


class MockReference(Model):
    """MockReference"""

    __slots__ = (
        "id",
        "name",
        "uid",
        "deactivated",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "uid": "uid",
        "deactivated": "deactivated",
    }

    id: str
    name: str
    uid: str
    deactivated: bool

    def __init__(
        self,
        *,
        id: str,
        name: str,
        uid: str,
        deactivated: bool,
    ) -> None:
        self.id = id
        self.name = name
        self.uid = uid
        self.deactivated = deactivated
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.uid = get("uid", ABSENT)
        model.deactivated = get("deactivated", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
