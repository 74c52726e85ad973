from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.get_async_spec_task_status_response_variant_1_status import (
    GetAsyncSpecTaskStatusResponseVariant1Status,
)
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_async_spec_task_status_response_variant_1_details import (
        GetAsyncSpecTaskStatusResponseVariant1Details,
    )
    from ..models.get_async_spec_task_status_response_variant_1_meta import (
        GetAsyncSpecTaskStatusResponseVariant1Meta,
    )


class GetAsyncSpecTaskStatusResponseVariant1(Model):
    """GetAsyncSpecTaskStatusResponseVariant1"""

    __slots__ = (
        "meta",
        "status",
        "details",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "meta": "meta",
        "status": "status",
        "details": "details",
    }

    meta: GetAsyncSpecTaskStatusResponseVariant1Meta
    status: GetAsyncSpecTaskStatusResponseVariant1Status
    details: GetAsyncSpecTaskStatusResponseVariant1Details | Unset

    def __init__(
        self,
        *,
        meta: GetAsyncSpecTaskStatusResponseVariant1Meta,
        status: GetAsyncSpecTaskStatusResponseVariant1Status,
        details: GetAsyncSpecTaskStatusResponseVariant1Details | Unset = UNSET,
    ) -> None:
        self.meta = meta
        self.status = status
        self.details = details
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("meta", ABSENT)
        model.meta = (
            models.GetAsyncSpecTaskStatusResponseVariant1Meta.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.status = get("status", ABSENT)
        value = get("details", ABSENT)
        model.details = (
            models.GetAsyncSpecTaskStatusResponseVariant1Details.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
