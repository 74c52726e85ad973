from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.fork_origin import ForkOrigin


class ForkReference(Model):
    """ForkReference"""

    __slots__ = (
        "id",
        "name",
        "fork",
        "uid",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "fork": "fork",
        "uid": "uid",
    }

    id: str
    name: str
    fork: ForkOrigin
    uid: str

    def __init__(
        self,
        *,
        id: str,
        name: str,
        fork: ForkOrigin,
        uid: str,
    ) -> None:
        self.id = id
        self.name = name
        self.fork = fork
        self.uid = uid
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        value = get("fork", ABSENT)
        model.fork = models.ForkOrigin.from_dict(value) if isinstance(value, dict) else value
        model.uid = get("uid", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
