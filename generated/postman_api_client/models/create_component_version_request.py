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

    from ..models.create_component_version_request_source import (
        CreateComponentVersionRequestSource,
    )


class CreateComponentVersionRequest(Model):
    """CreateComponentVersionRequest"""

    __slots__ = (
        "label",
        "source",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "label": "label",
        "source": "source",
    }

    label: str
    source: CreateComponentVersionRequestSource | Unset

    def __init__(
        self,
        *,
        label: str,
        source: CreateComponentVersionRequestSource | Unset = UNSET,
    ) -> None:
        self.label = label
        self.source = source
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.label = get("label", ABSENT)
        value = get("source", ABSENT)
        model.source = (
            models.CreateComponentVersionRequestSource.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
