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

    from ..models.run_monitor_response_run_executions_item_response_body import (
        RunMonitorResponseRunExecutionsItemResponseBody,
    )
    from ..models.run_monitor_response_run_executions_item_response_headers import (
        RunMonitorResponseRunExecutionsItemResponseHeaders,
    )


class RunMonitorResponseRunExecutionsItemResponse(Model):
    """RunMonitorResponseRunExecutionsItemResponse"""

    __slots__ = (
        "body",
        "code",
        "headers",
        "response_size",
        "response_time",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "body": "body",
        "code": "code",
        "headers": "headers",
        "responseSize": "response_size",
        "responseTime": "response_time",
    }

    body: RunMonitorResponseRunExecutionsItemResponseBody
    code: int
    headers: RunMonitorResponseRunExecutionsItemResponseHeaders
    response_size: float
    response_time: float

    def __init__(
        self,
        *,
        body: RunMonitorResponseRunExecutionsItemResponseBody,
        code: int,
        headers: RunMonitorResponseRunExecutionsItemResponseHeaders,
        response_size: float,
        response_time: float,
    ) -> None:
        self.body = body
        self.code = code
        self.headers = headers
        self.response_size = response_size
        self.response_time = response_time
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("body", ABSENT)
        model.body = (
            models.RunMonitorResponseRunExecutionsItemResponseBody.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.code = get("code", ABSENT)
        value = get("headers", ABSENT)
        model.headers = (
            models.RunMonitorResponseRunExecutionsItemResponseHeaders.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.response_size = get("responseSize", ABSENT)
        model.response_time = get("responseTime", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
