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
    from ..types import JsonValue


@_attrs_define
class RunMonitorResponseRunExecutionsItem:
    """RunMonitorResponseRunExecutionsItem"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "item",
            "request",
            "response",
            "errors",
        )
    )

    id: float
    item: RunMonitorResponseRunExecutionsItemItem
    request: RunMonitorResponseRunExecutionsItemRequest
    response: RunMonitorResponseRunExecutionsItemResponse
    errors: list[RunMonitorResponseRunExecutionsItemErrorsItem] | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("item", self.item),
                ("request", self.request),
                ("response", self.response),
                ("errors", self.errors),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
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

        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            item=decode(
                d.pop("item", UNSET),
                RunMonitorResponseRunExecutionsItemItem,
            ),
            request=decode(
                d.pop("request", UNSET),
                RunMonitorResponseRunExecutionsItemRequest,
            ),
            response=decode(
                d.pop("response", UNSET),
                RunMonitorResponseRunExecutionsItemResponse,
            ),
            errors=decode(
                d.pop("errors", UNSET),
                RunMonitorResponseRunExecutionsItemErrorsItem,
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
