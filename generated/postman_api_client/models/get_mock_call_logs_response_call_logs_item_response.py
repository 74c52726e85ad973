from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_mock_call_logs_response_call_logs_item_response_body import (
        GetMockCallLogsResponseCallLogsItemResponseBody,
    )
    from ..models.get_mock_call_logs_response_call_logs_item_response_headers import (
        GetMockCallLogsResponseCallLogsItemResponseHeaders,
    )
    from ..types import JsonValue


@_attrs_define
class GetMockCallLogsResponseCallLogsItemResponse:
    """GetMockCallLogsResponseCallLogsItemResponse"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "type",
            "statusCode",
            "headers",
            "body",
        )
    )

    type: str
    status_code: float
    headers: GetMockCallLogsResponseCallLogsItemResponseHeaders | Unset = UNSET
    body: GetMockCallLogsResponseCallLogsItemResponseBody | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("type", self.type),
                ("statusCode", self.status_code),
                ("headers", self.headers),
                ("body", self.body),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_mock_call_logs_response_call_logs_item_response_body import (
            GetMockCallLogsResponseCallLogsItemResponseBody,
        )
        from ..models.get_mock_call_logs_response_call_logs_item_response_headers import (
            GetMockCallLogsResponseCallLogsItemResponseHeaders,
        )

        d = dict(src_dict)
        model = cls(
            type=d.pop("type", UNSET),
            status_code=d.pop("statusCode", UNSET),
            headers=decode(
                d.pop("headers", UNSET),
                GetMockCallLogsResponseCallLogsItemResponseHeaders,
            ),
            body=decode(
                d.pop("body", UNSET),
                GetMockCallLogsResponseCallLogsItemResponseBody,
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
