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

    from ..models.run_monitor_response_run_executions_item_request_body import (
        RunMonitorResponseRunExecutionsItemRequestBody,
    )
    from ..models.run_monitor_response_run_executions_item_request_headers import (
        RunMonitorResponseRunExecutionsItemRequestHeaders,
    )
    from ..types import JsonValue


@_attrs_define
class RunMonitorResponseRunExecutionsItemRequest:
    """RunMonitorResponseRunExecutionsItemRequest"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "method",
            "url",
            "body",
            "headers",
            "timestamp",
        )
    )

    method: str
    url: str
    body: RunMonitorResponseRunExecutionsItemRequestBody
    headers: RunMonitorResponseRunExecutionsItemRequestHeaders
    timestamp: str
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("method", self.method),
                ("url", self.url),
                ("body", self.body),
                ("headers", self.headers),
                ("timestamp", self.timestamp),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.run_monitor_response_run_executions_item_request_body import (
            RunMonitorResponseRunExecutionsItemRequestBody,
        )
        from ..models.run_monitor_response_run_executions_item_request_headers import (
            RunMonitorResponseRunExecutionsItemRequestHeaders,
        )

        d = dict(src_dict)
        model = cls(
            method=d.pop("method", UNSET),
            url=d.pop("url", UNSET),
            body=decode(
                d.pop("body", UNSET),
                RunMonitorResponseRunExecutionsItemRequestBody,
            ),
            headers=decode(
                d.pop("headers", UNSET),
                RunMonitorResponseRunExecutionsItemRequestHeaders,
            ),
            timestamp=d.pop("timestamp", UNSET),
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
