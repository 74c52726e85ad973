from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_mock_call_logs_response_call_logs_item_response_headers_description import (
        GetMockCallLogsResponseCallLogsItemResponseHeadersDescription,
    )


class GetMockCallLogsResponseCallLogsItemResponseHeaders(Model):
    """GetMockCallLogsResponseCallLogsItemResponseHeaders"""

    __slots__ = (
        "description",
        "key",
        "value",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "key": "key",
        "value": "value",
    }

    description: GetMockCallLogsResponseCallLogsItemResponseHeadersDescription | Unset
    key: str | Unset
    value: str | Unset

    def __init__(
        self,
        *,
        description: GetMockCallLogsResponseCallLogsItemResponseHeadersDescription | Unset = UNSET,
        key: str | Unset = UNSET,
        value: str | Unset = UNSET,
    ) -> None:
        self.description = description
        self.key = key
        self.value = value
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("description", ABSENT)
        model.description = (
            models.GetMockCallLogsResponseCallLogsItemResponseHeadersDescription.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.key = get("key", ABSENT)
        model.value = get("value", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
