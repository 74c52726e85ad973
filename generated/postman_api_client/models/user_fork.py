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


class UserFork(Model):
    """UserFork"""

    __slots__ = (
        "fork_name",
        "fork_id",
        "source_id",
        "created_at",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "forkName": "fork_name",
        "forkId": "fork_id",
        "sourceId": "source_id",
        "createdAt": "created_at",
    }

    fork_name: str
    fork_id: str
    source_id: str
    created_at: str

    def __init__(
        self,
        *,
        fork_name: str,
        fork_id: str,
        source_id: str,
        created_at: str,
    ) -> None:
        self.fork_name = fork_name
        self.fork_id = fork_id
        self.source_id = source_id
        self.created_at = created_at
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.fork_name = get("forkName", ABSENT)
        model.fork_id = get("forkId", ABSENT)
        model.source_id = get("sourceId", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
