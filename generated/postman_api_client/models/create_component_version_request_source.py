from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.create_component_version_request_source_type import (
    CreateComponentVersionRequestSourceType,
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


class CreateComponentVersionRequestSource(Model):
    """CreateComponentVersionRequestSource"""

    __slots__ = ("type",)
    json_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
    }

    type: CreateComponentVersionRequestSourceType | Unset

    def __init__(
        self,
        *,
        type: CreateComponentVersionRequestSourceType | Unset = UNSET,
    ) -> None:
        self.type = type
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.type = get("type", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
