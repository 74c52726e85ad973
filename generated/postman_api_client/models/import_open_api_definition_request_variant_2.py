from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.import_open_api_definition_request_variant_2_type import (
    ImportOpenApiDefinitionRequestVariant2Type,
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

    from ..models.generation_options import GenerationOptions


class ImportOpenApiDefinitionRequestVariant2(Model):
    """ImportOpenApiDefinitionRequestVariant2"""

    __slots__ = (
        "type",
        "input",
        "options",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "input": "input",
        "options": "options",
    }

    type: ImportOpenApiDefinitionRequestVariant2Type
    input: str
    options: GenerationOptions | Unset

    def __init__(
        self,
        *,
        type: ImportOpenApiDefinitionRequestVariant2Type,
        input: str,
        options: GenerationOptions | Unset = UNSET,
    ) -> None:
        self.type = type
        self.input = input
        self.options = options
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.type = get("type", ABSENT)
        model.input = get("input", ABSENT)
        value = get("options", ABSENT)
        model.options = (
            models.GenerationOptions.from_dict(value) if isinstance(value, dict) else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
