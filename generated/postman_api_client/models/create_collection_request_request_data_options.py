from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.create_collection_request_request_data_options_raw import (
        CreateCollectionRequestRequestDataOptionsRaw,
    )
    from ..models.json_object import JsonObject
    from ..types import JsonValue


@_attrs_define
class CreateCollectionRequestRequestDataOptions:
    """CreateCollectionRequestRequestDataOptions"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "raw",
            "urlencoded",
            "params",
            "binary",
            "graphql",
        )
    )

    raw: CreateCollectionRequestRequestDataOptionsRaw | Unset = UNSET
    urlencoded: JsonObject | Unset = UNSET
    params: JsonObject | Unset = UNSET
    binary: JsonObject | Unset = UNSET
    graphql: JsonObject | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("raw", self.raw),
                ("urlencoded", self.urlencoded),
                ("params", self.params),
                ("binary", self.binary),
                ("graphql", self.graphql),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.create_collection_request_request_data_options_raw import (
            CreateCollectionRequestRequestDataOptionsRaw,
        )
        from ..models.json_object import JsonObject

        d = dict(src_dict)
        model = cls(
            raw=decode(
                d.pop("raw", UNSET),
                CreateCollectionRequestRequestDataOptionsRaw,
            ),
            urlencoded=decode(
                d.pop("urlencoded", UNSET),
                JsonObject,
            ),
            params=decode(
                d.pop("params", UNSET),
                JsonObject,
            ),
            binary=decode(
                d.pop("binary", UNSET),
                JsonObject,
            ),
            graphql=decode(
                d.pop("graphql", UNSET),
                JsonObject,
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
