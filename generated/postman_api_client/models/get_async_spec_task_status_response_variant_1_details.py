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

    from ..models.get_async_spec_task_status_response_variant_1_details_resources_item import (
        GetAsyncSpecTaskStatusResponseVariant1DetailsResourcesItem,
    )


class GetAsyncSpecTaskStatusResponseVariant1Details(Model):
    """GetAsyncSpecTaskStatusResponseVariant1Details"""

    __slots__ = ("resources",)
    json_names: ClassVar[Mapping[str, str]] = {
        "resources": "resources",
    }

    resources: list[GetAsyncSpecTaskStatusResponseVariant1DetailsResourcesItem]

    def __init__(
        self,
        *,
        resources: list[GetAsyncSpecTaskStatusResponseVariant1DetailsResourcesItem],
    ) -> None:
        self.resources = resources
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("resources", ABSENT)
        model.resources = (
            value
            if value is ABSENT
            else decode(
                value,
                models.GetAsyncSpecTaskStatusResponseVariant1DetailsResourcesItem,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
