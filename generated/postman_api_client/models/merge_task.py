from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.get_collection_updates_tasks_response_status import (
    GetCollectionUpdatesTasksResponseStatus,
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

    from ..models.async_merge_pull_collection_task_status_response_details import (
        AsyncMergePullCollectionTaskStatusResponseDetails,
    )


class MergeTask(Model):
    """MergeTask"""

    __slots__ = (
        "id",
        "status",
        "details",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "status": "status",
        "details": "details",
    }

    id: str
    status: GetCollectionUpdatesTasksResponseStatus
    details: AsyncMergePullCollectionTaskStatusResponseDetails | Unset

    def __init__(
        self,
        *,
        id: str,
        status: GetCollectionUpdatesTasksResponseStatus,
        details: AsyncMergePullCollectionTaskStatusResponseDetails | Unset = UNSET,
    ) -> None:
        self.id = id
        self.status = status
        self.details = details
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.status = get("status", ABSENT)
        value = get("details", ABSENT)
        model.details = (
            models.AsyncMergePullCollectionTaskStatusResponseDetails.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
