from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.import_open_api_definition_request_variant_1_type import (
    ImportOpenApiDefinitionRequestVariant1Type,
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
    from ..models.json_object import JsonObject


class ImportOpenApiDefinitionRequestVariant1(Model):
    """ImportOpenApiDefinitionRequestVariant1"""

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

    type: ImportOpenApiDefinitionRequestVariant1Type
    input: JsonObject
    options: GenerationOptions | Unset

    def __init__(
        self,
        *,
        type: ImportOpenApiDefinitionRequestVariant1Type,
        input: JsonObject,
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
        value = get("input", ABSENT)
        model.input = models.JsonObject.from_dict(value) if isinstance(value, dict) else value
        value = get("options", ABSENT)
        model.options = (
            models.GenerationOptions.from_dict(value) if isinstance(value, dict) else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
