from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_async_spec_task_status_response_variant_1_meta_model import (
    GetAsyncSpecTaskStatusResponseVariant1MetaModel,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class GetAsyncSpecTaskStatusResponseVariant1Meta(Model):
    """GetAsyncSpecTaskStatusResponseVariant1Meta"""

    __slots__ = (
        "action",
        "model",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "action": "action",
        "model": "model",
    }

    action: str
    model: GetAsyncSpecTaskStatusResponseVariant1MetaModel

    def __init__(
        self,
        *,
        action: str,
        model: GetAsyncSpecTaskStatusResponseVariant1MetaModel,
    ) -> None:
        self.action = action
        self.model = model
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.action = get("action", ABSENT)
        model.model = get("model", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
