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

    from ..models.get_mock_call_logs_response_call_logs_item_request import (
        GetMockCallLogsResponseCallLogsItemRequest,
    )
    from ..models.get_mock_call_logs_response_call_logs_item_response import (
        GetMockCallLogsResponseCallLogsItemResponse,
    )


class MockCall(Model):
    """MockCall"""

    __slots__ = (
        "id",
        "response_name",
        "served_at",
        "request",
        "response",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "responseName": "response_name",
        "servedAt": "served_at",
        "request": "request",
        "response": "response",
    }

    id: str
    response_name: str
    served_at: str
    request: GetMockCallLogsResponseCallLogsItemRequest
    response: GetMockCallLogsResponseCallLogsItemResponse

    def __init__(
        self,
        *,
        id: str,
        response_name: str,
        served_at: str,
        request: GetMockCallLogsResponseCallLogsItemRequest,
        response: GetMockCallLogsResponseCallLogsItemResponse,
    ) -> None:
        self.id = id
        self.response_name = response_name
        self.served_at = served_at
        self.request = request
        self.response = response
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.response_name = get("responseName", ABSENT)
        model.served_at = get("servedAt", ABSENT)
        value = get("request", ABSENT)
        model.request = (
            models.GetMockCallLogsResponseCallLogsItemRequest.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("response", ABSENT)
        model.response = (
            models.GetMockCallLogsResponseCallLogsItemResponse.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
