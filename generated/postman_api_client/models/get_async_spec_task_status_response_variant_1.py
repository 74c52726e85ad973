from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_async_spec_task_status_response_variant_1_status import (
    GetAsyncSpecTaskStatusResponseVariant1Status,
)
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_async_spec_task_status_response_variant_1_details import (
        GetAsyncSpecTaskStatusResponseVariant1Details,
    )
    from ..models.get_async_spec_task_status_response_variant_1_meta import (
        GetAsyncSpecTaskStatusResponseVariant1Meta,
    )
    from ..types import JsonValue


@_attrs_define
class GetAsyncSpecTaskStatusResponseVariant1:
    """GetAsyncSpecTaskStatusResponseVariant1"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "meta",
            "status",
            "details",
        )
    )

    meta: GetAsyncSpecTaskStatusResponseVariant1Meta
    status: GetAsyncSpecTaskStatusResponseVariant1Status
    details: GetAsyncSpecTaskStatusResponseVariant1Details | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("meta", self.meta),
                ("status", self.status),
                ("details", self.details),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_async_spec_task_status_response_variant_1_details import (
            GetAsyncSpecTaskStatusResponseVariant1Details,
        )
        from ..models.get_async_spec_task_status_response_variant_1_meta import (
            GetAsyncSpecTaskStatusResponseVariant1Meta,
        )

        d = dict(src_dict)
        model = cls(
            meta=decode(
                d.pop("meta", UNSET),
                GetAsyncSpecTaskStatusResponseVariant1Meta,
            ),
            status=d.pop("status", UNSET),
            details=decode(
                d.pop("details", UNSET),
                GetAsyncSpecTaskStatusResponseVariant1Details,
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
