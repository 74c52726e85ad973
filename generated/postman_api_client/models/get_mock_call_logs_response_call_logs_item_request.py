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

    from ..models.get_mock_call_logs_response_call_logs_item_request_body import (
        GetMockCallLogsResponseCallLogsItemRequestBody,
    )
    from ..models.get_mock_server_response_response_headers_item import (
        GetMockServerResponseResponseHeadersItem,
    )


class GetMockCallLogsResponseCallLogsItemRequest(Model):
    """GetMockCallLogsResponseCallLogsItemRequest"""

    __slots__ = (
        "method",
        "path",
        "headers",
        "body",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "method": "method",
        "path": "path",
        "headers": "headers",
        "body": "body",
    }

    method: str
    path: str
    headers: GetMockServerResponseResponseHeadersItem | Unset
    body: GetMockCallLogsResponseCallLogsItemRequestBody | Unset

    def __init__(
        self,
        *,
        method: str,
        path: str,
        headers: GetMockServerResponseResponseHeadersItem | Unset = UNSET,
        body: GetMockCallLogsResponseCallLogsItemRequestBody | Unset = UNSET,
    ) -> None:
        self.method = method
        self.path = path
        self.headers = headers
        self.body = body
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.method = get("method", ABSENT)
        model.path = get("path", ABSENT)
        value = get("headers", ABSENT)
        model.headers = (
            models.GetMockServerResponseResponseHeadersItem.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("body", ABSENT)
        model.body = (
            models.GetMockCallLogsResponseCallLogsItemRequestBody.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
