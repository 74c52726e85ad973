from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.import_open_api_definition_request_variant_1_type import (
    ImportOpenApiDefinitionRequestVariant1Type,
)
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.generate_collection_request_options import (
        GenerateCollectionRequestOptions,
    )
    from ..models.json_object import JsonObject
    from ..types import JsonValue


@_attrs_define
class ImportOpenApiDefinitionRequestVariant1:
    """ImportOpenApiDefinitionRequestVariant1"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "type",
            "input",
            "options",
        )
    )

    type: ImportOpenApiDefinitionRequestVariant1Type
    input: JsonObject
    options: GenerateCollectionRequestOptions | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("type", self.type),
                ("input", self.input),
                ("options", self.options),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.generate_collection_request_options import (
            GenerateCollectionRequestOptions,
        )
        from ..models.json_object import JsonObject

        d = dict(src_dict)
        model = cls(
            type=d.pop("type", UNSET),
            input=decode(
                d.pop("input", UNSET),
                JsonObject,
            ),
            options=decode(
                d.pop("options", UNSET),
                GenerateCollectionRequestOptions,
            ),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> JsonValue:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: JsonValue) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
