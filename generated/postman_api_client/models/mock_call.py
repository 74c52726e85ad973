from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_mock_call_logs_response_call_logs_item_request import (
        GetMockCallLogsResponseCallLogsItemRequest,
    )
    from ..models.get_mock_call_logs_response_call_logs_item_response import (
        GetMockCallLogsResponseCallLogsItemResponse,
    )
    from ..types import JsonValue


@_attrs_define
class MockCall:
    """MockCall"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "responseName",
            "servedAt",
            "request",
            "response",
        )
    )

    id: str
    response_name: str
    served_at: str
    request: GetMockCallLogsResponseCallLogsItemRequest
    response: GetMockCallLogsResponseCallLogsItemResponse
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("responseName", self.response_name),
                ("servedAt", self.served_at),
                ("request", self.request),
                ("response", self.response),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_mock_call_logs_response_call_logs_item_request import (
            GetMockCallLogsResponseCallLogsItemRequest,
        )
        from ..models.get_mock_call_logs_response_call_logs_item_response import (
            GetMockCallLogsResponseCallLogsItemResponse,
        )

        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            response_name=d.pop("responseName", UNSET),
            served_at=d.pop("servedAt", UNSET),
            request=decode(
                d.pop("request", UNSET),
                GetMockCallLogsResponseCallLogsItemRequest,
            ),
            response=decode(
                d.pop("response", UNSET),
                GetMockCallLogsResponseCallLogsItemResponse,
            ),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> JsonValue:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: JsonValue) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
