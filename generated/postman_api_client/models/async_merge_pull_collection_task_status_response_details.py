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

    from ..models.async_merge_pull_collection_task_status_response_details_error import (
        AsyncMergePullCollectionTaskStatusResponseDetailsError,
    )


class AsyncMergePullCollectionTaskStatusResponseDetails(Model):
    """AsyncMergePullCollectionTaskStatusResponseDetails"""

    __slots__ = ("error",)
    json_names: ClassVar[Mapping[str, str]] = {
        "error": "error",
    }

    error: AsyncMergePullCollectionTaskStatusResponseDetailsError

    def __init__(
        self,
        *,
        error: AsyncMergePullCollectionTaskStatusResponseDetailsError,
    ) -> None:
        self.error = error
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("error", ABSENT)
        model.error = (
            models.AsyncMergePullCollectionTaskStatusResponseDetailsError.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
