from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.get_async_spec_task_status_response_variant_2_status import (
    GetAsyncSpecTaskStatusResponseVariant2Status,
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

    from ..models.get_async_spec_task_status_response_variant_1_meta import (
        GetAsyncSpecTaskStatusResponseVariant1Meta,
    )


class GetAsyncSpecTaskStatusResponseVariant2(Model):
    """GetAsyncSpecTaskStatusResponseVariant2"""

    __slots__ = (
        "details",
        "meta",
        "status",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "details": "details",
        "meta": "meta",
        "status": "status",
    }

    details: str | Unset
    meta: GetAsyncSpecTaskStatusResponseVariant1Meta | Unset
    status: GetAsyncSpecTaskStatusResponseVariant2Status | Unset

    def __init__(
        self,
        *,
        details: str | Unset = UNSET,
        meta: GetAsyncSpecTaskStatusResponseVariant1Meta | Unset = UNSET,
        status: GetAsyncSpecTaskStatusResponseVariant2Status | Unset = UNSET,
    ) -> None:
        self.details = details
        self.meta = meta
        self.status = status
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.details = get("details", ABSENT)
        value = get("meta", ABSENT)
        model.meta = (
            models.GetAsyncSpecTaskStatusResponseVariant1Meta.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.status = get("status", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
