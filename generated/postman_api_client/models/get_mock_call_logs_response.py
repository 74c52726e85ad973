from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_all_specs_response_meta import GetAllSpecsResponseMeta
    from ..models.mock_call import MockCall


class GetMockCallLogsResponse(Model):
    """GetMockCallLogsResponse"""

    __slots__ = (
        "call_logs",
        "meta",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "call-logs": "call_logs",
        "meta": "meta",
    }

    call_logs: list[MockCall]
    meta: GetAllSpecsResponseMeta

    def __init__(
        self,
        *,
        call_logs: list[MockCall],
        meta: GetAllSpecsResponseMeta,
    ) -> None:
        self.call_logs = call_logs
        self.meta = meta
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("call-logs", ABSENT)
        model.call_logs = (
            value
            if value is ABSENT
            else decode(
                value,
                models.MockCall,
            )
        )
        value = get("meta", ABSENT)
        model.meta = (
            models.GetAllSpecsResponseMeta.from_dict(value) if isinstance(value, dict) else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
