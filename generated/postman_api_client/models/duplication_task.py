from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.duplicate_collection_response_task_status import (
    DuplicateCollectionResponseTaskStatus,
)
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class DuplicationTask(Model):
    """DuplicationTask"""

    __slots__ = (
        "id",
        "status",
        "reason",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "status": "status",
        "reason": "reason",
    }

    id: str
    status: DuplicateCollectionResponseTaskStatus
    reason: None | str | Unset

    def __init__(
        self,
        *,
        id: str,
        status: DuplicateCollectionResponseTaskStatus,
        reason: None | str | Unset = UNSET,
    ) -> None:
        self.id = id
        self.status = status
        self.reason = reason
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.status = get("status", ABSENT)
        model.reason = get("reason", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
