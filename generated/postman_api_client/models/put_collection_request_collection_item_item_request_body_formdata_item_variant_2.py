from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.import_open_api_definition_request_type import (
    ImportOpenApiDefinitionRequestType,
)
from ..types import (
    UNSET,
    Unset,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant2:
    """PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant2"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "key",
            "src",
            "type",
            "contentType",
            "description",
        )
    )

    key: str | Unset = UNSET
    src: list[str] | None | str | Unset = UNSET
    type: ImportOpenApiDefinitionRequestType | Unset = UNSET
    content_type: str | Unset = UNSET
    description: None | str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("key", self.key),
                ("src", self.src),
                ("type", self.type),
                ("contentType", self.content_type),
                ("description", self.description),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            key=d.pop("key", UNSET),
            src=d.pop("src", UNSET),
            type=d.pop("type", UNSET),
            content_type=d.pop("contentType", UNSET),
            description=d.pop("description", UNSET),
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
