from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.generation_options import GenerationOptions


class GenerateCollectionRequest(Model):
    """GenerateCollectionRequest"""

    __slots__ = (
        "name",
        "options",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "options": "options",
    }

    name: str
    options: GenerationOptions

    def __init__(
        self,
        *,
        name: str,
        options: GenerationOptions,
    ) -> None:
        self.name = name
        self.options = options
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        value = get("options", ABSENT)
        model.options = (
            models.GenerationOptions.from_dict(value) if isinstance(value, dict) else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
