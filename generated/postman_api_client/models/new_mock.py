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


class NewMock(Model):
    """NewMock"""

    __slots__ = (
        "collection",
        "environment",
        "name",
        "private",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "collection": "collection",
        "environment": "environment",
        "name": "name",
        "private": "private",
    }

    collection: str
    environment: str | Unset
    name: str | Unset
    private: bool | Unset

    def __init__(
        self,
        *,
        collection: str,
        environment: str | Unset = UNSET,
        name: str | Unset = UNSET,
        private: bool | Unset = UNSET,
    ) -> None:
        self.collection = collection
        self.environment = environment
        self.name = name
        self.private = private
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.collection = get("collection", ABSENT)
        model.environment = get("environment", ABSENT)
        model.name = get("name", ABSENT)
        model.private = get("private", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
