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


class EnvironmentForkReference(Model):
    """EnvironmentForkReference"""

    __slots__ = (
        "uid",
        "name",
        "fork_name",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "uid": "uid",
        "name": "name",
        "forkName": "fork_name",
    }

    uid: str
    name: str
    fork_name: str

    def __init__(
        self,
        *,
        uid: str,
        name: str,
        fork_name: str,
    ) -> None:
        self.uid = uid
        self.name = name
        self.fork_name = fork_name
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.uid = get("uid", ABSENT)
        model.name = get("name", ABSENT)
        model.fork_name = get("forkName", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
