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


class Fork(Model):
    """Fork"""

    __slots__ = (
        "created_at",
        "created_by",
        "fork_id",
        "fork_name",
        "updated_at",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "createdAt": "created_at",
        "createdBy": "created_by",
        "forkId": "fork_id",
        "forkName": "fork_name",
        "updatedAt": "updated_at",
    }

    created_at: str
    created_by: str
    fork_id: str
    fork_name: str
    updated_at: str | Unset

    def __init__(
        self,
        *,
        created_at: str,
        created_by: str,
        fork_id: str,
        fork_name: str,
        updated_at: str | Unset = UNSET,
    ) -> None:
        self.created_at = created_at
        self.created_by = created_by
        self.fork_id = fork_id
        self.fork_name = fork_name
        self.updated_at = updated_at
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.created_at = get("createdAt", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.fork_id = get("forkId", ABSENT)
        model.fork_name = get("forkName", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
