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

    from ..models.run_monitor_response_run_executions_item_request_body import (
        RunMonitorResponseRunExecutionsItemRequestBody,
    )
    from ..models.run_monitor_response_run_executions_item_request_headers import (
        RunMonitorResponseRunExecutionsItemRequestHeaders,
    )


class RunMonitorResponseRunExecutionsItemRequest(Model):
    """RunMonitorResponseRunExecutionsItemRequest"""

    __slots__ = (
        "method",
        "url",
        "body",
        "headers",
        "timestamp",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "method": "method",
        "url": "url",
        "body": "body",
        "headers": "headers",
        "timestamp": "timestamp",
    }

    method: str
    url: str
    body: RunMonitorResponseRunExecutionsItemRequestBody
    headers: RunMonitorResponseRunExecutionsItemRequestHeaders
    timestamp: str

    def __init__(
        self,
        *,
        method: str,
        url: str,
        body: RunMonitorResponseRunExecutionsItemRequestBody,
        headers: RunMonitorResponseRunExecutionsItemRequestHeaders,
        timestamp: str,
    ) -> None:
        self.method = method
        self.url = url
        self.body = body
        self.headers = headers
        self.timestamp = timestamp
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.method = get("method", ABSENT)
        model.url = get("url", ABSENT)
        value = get("body", ABSENT)
        model.body = (
            models.RunMonitorResponseRunExecutionsItemRequestBody.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("headers", ABSENT)
        model.headers = (
            models.RunMonitorResponseRunExecutionsItemRequestHeaders.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.timestamp = get("timestamp", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
