from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.run_monitor_response_run_executions_item_errors_item import (
        RunMonitorResponseRunExecutionsItemErrorsItem,
    )
    from ..models.run_monitor_response_run_executions_item_item import (
        RunMonitorResponseRunExecutionsItemItem,
    )
    from ..models.run_monitor_response_run_executions_item_request import (
        RunMonitorResponseRunExecutionsItemRequest,
    )
    from ..models.run_monitor_response_run_executions_item_response import (
        RunMonitorResponseRunExecutionsItemResponse,
    )


class MonitorRunExecution(Model):
    """MonitorRunExecution"""

    __slots__ = (
        "id",
        "item",
        "request",
        "response",
        "errors",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "item": "item",
        "request": "request",
        "response": "response",
        "errors": "errors",
    }

    id: int
    item: RunMonitorResponseRunExecutionsItemItem
    request: RunMonitorResponseRunExecutionsItemRequest
    response: RunMonitorResponseRunExecutionsItemResponse
    errors: list[RunMonitorResponseRunExecutionsItemErrorsItem] | Unset

    def __init__(
        self,
        *,
        id: int,
        item: RunMonitorResponseRunExecutionsItemItem,
        request: RunMonitorResponseRunExecutionsItemRequest,
        response: RunMonitorResponseRunExecutionsItemResponse,
        errors: list[RunMonitorResponseRunExecutionsItemErrorsItem] | Unset = UNSET,
    ) -> None:
        self.id = id
        self.item = item
        self.request = request
        self.response = response
        self.errors = errors
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        value = get("item", ABSENT)
        model.item = (
            models.RunMonitorResponseRunExecutionsItemItem.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("request", ABSENT)
        model.request = (
            models.RunMonitorResponseRunExecutionsItemRequest.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("response", ABSENT)
        model.response = (
            models.RunMonitorResponseRunExecutionsItemResponse.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("errors", ABSENT)
        model.errors = (
            value
            if value is ABSENT
            else decode(
                value,
                models.RunMonitorResponseRunExecutionsItemErrorsItem,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
