from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.create_component_request_format import (
    CreateComponentRequestFormat,
)
from ..models.generate_spec_from_collection_request_type import (
    GenerateSpecFromCollectionRequestType,
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


class GenerateSpecFromCollectionRequest(Model):
    """GenerateSpecFromCollectionRequest"""

    __slots__ = (
        "name",
        "type",
        "format",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type",
        "format": "format",
    }

    name: str
    type: GenerateSpecFromCollectionRequestType | Unset
    format: CreateComponentRequestFormat | Unset

    def __init__(
        self,
        *,
        name: str,
        type: GenerateSpecFromCollectionRequestType | Unset = UNSET,
        format: CreateComponentRequestFormat | Unset = UNSET,
    ) -> None:
        self.name = name
        self.type = type
        self.format = format
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.type = get("type", ABSENT)
        model.format = get("format", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
