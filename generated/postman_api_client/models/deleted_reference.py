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


class DeletedReference(Model):
    """DeletedReference"""

    __slots__ = (
        "id",
        "uid",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "uid": "uid",
    }

    id: str
    uid: str

    def __init__(
        self,
        *,
        id: str,
        uid: str,
    ) -> None:
        self.id = id
        self.uid = uid
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.uid = get("uid", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
