from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_mock_call_logs_response_call_logs_item_response_body import (
        GetMockCallLogsResponseCallLogsItemResponseBody,
    )
    from ..models.get_mock_call_logs_response_call_logs_item_response_headers import (
        GetMockCallLogsResponseCallLogsItemResponseHeaders,
    )


class GetMockCallLogsResponseCallLogsItemResponse(Model):
    """GetMockCallLogsResponseCallLogsItemResponse"""

    __slots__ = (
        "type",
        "status_code",
        "headers",
        "body",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "statusCode": "status_code",
        "headers": "headers",
        "body": "body",
    }

    type: str
    status_code: int
    headers: GetMockCallLogsResponseCallLogsItemResponseHeaders | Unset
    body: GetMockCallLogsResponseCallLogsItemResponseBody | Unset

    def __init__(
        self,
        *,
        type: str,
        status_code: int,
        headers: GetMockCallLogsResponseCallLogsItemResponseHeaders | Unset = UNSET,
        body: GetMockCallLogsResponseCallLogsItemResponseBody | Unset = UNSET,
    ) -> None:
        self.type = type
        self.status_code = status_code
        self.headers = headers
        self.body = body
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.type = get("type", ABSENT)
        model.status_code = get("statusCode", ABSENT)
        value = get("headers", ABSENT)
        model.headers = (
            models.GetMockCallLogsResponseCallLogsItemResponseHeaders.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("body", ABSENT)
        model.body = (
            models.GetMockCallLogsResponseCallLogsItemResponseBody.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
