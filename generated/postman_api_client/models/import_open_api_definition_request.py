from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.import_open_api_definition_request_type import (
    ImportOpenApiDefinitionRequestType,
)
from ..types import (
    ABSENT,
    File,
    Model,
    RequestFiles,
    multipart,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class ImportOpenApiDefinitionRequest(Model):
    """ImportOpenApiDefinitionRequest"""

    __slots__ = (
        "type",
        "input",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "input": "input",
    }

    type: ImportOpenApiDefinitionRequestType
    input: File

    def __init__(
        self,
        *,
        type: ImportOpenApiDefinitionRequestType,
        input: File,
    ) -> None:
        self.type = type
        self.input = input
        self.additional_properties = {}

    def to_multipart(self) -> RequestFiles:
        return multipart(self)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.type = get("type", ABSENT)
        model.input = get("input", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
