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

    from ..models.run_monitor_response_run_executions_item_response_body import (
        RunMonitorResponseRunExecutionsItemResponseBody,
    )
    from ..models.run_monitor_response_run_executions_item_response_headers import (
        RunMonitorResponseRunExecutionsItemResponseHeaders,
    )
    from ..types import JsonValue


@_attrs_define
class RunMonitorResponseRunExecutionsItemResponse:
    """RunMonitorResponseRunExecutionsItemResponse"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "body",
            "code",
            "headers",
            "responseSize",
            "responseTime",
        )
    )

    body: RunMonitorResponseRunExecutionsItemResponseBody
    code: float
    headers: RunMonitorResponseRunExecutionsItemResponseHeaders
    response_size: float
    response_time: float
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("body", self.body),
                ("code", self.code),
                ("headers", self.headers),
                ("responseSize", self.response_size),
                ("responseTime", self.response_time),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.run_monitor_response_run_executions_item_response_body import (
            RunMonitorResponseRunExecutionsItemResponseBody,
        )
        from ..models.run_monitor_response_run_executions_item_response_headers import (
            RunMonitorResponseRunExecutionsItemResponseHeaders,
        )

        d = dict(src_dict)
        model = cls(
            body=decode(
                d.pop("body", UNSET),
                RunMonitorResponseRunExecutionsItemResponseBody,
            ),
            code=d.pop("code", UNSET),
            headers=decode(
                d.pop("headers", UNSET),
                RunMonitorResponseRunExecutionsItemResponseHeaders,
            ),
            response_size=d.pop("responseSize", UNSET),
            response_time=d.pop("responseTime", UNSET),
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
