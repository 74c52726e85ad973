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

    from ..models.put_collection_request_collection_item_item_request_url_variant_2_query_item import (
        PutCollectionRequestCollectionItemItemRequestUrlVariant2QueryItem,
    )
    from ..models.put_collection_request_collection_item_item_variable_item_variant_1 import (
        PutCollectionRequestCollectionItemItemVariableItemVariant1,
    )
    from ..types import JsonValue


@_attrs_define
class PutCollectionRequestCollectionItemItemRequestUrlVariant2:
    """PutCollectionRequestCollectionItemItemRequestUrlVariant2"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "raw",
            "protocol",
            "host",
            "path",
            "port",
            "query",
            "variable",
        )
    )

    raw: str | Unset = UNSET
    protocol: str | Unset = UNSET
    host: list[None | str] | Unset = UNSET
    path: list[str] | Unset = UNSET
    port: str | Unset = UNSET
    query: list[PutCollectionRequestCollectionItemItemRequestUrlVariant2QueryItem] | Unset = UNSET
    variable: list[PutCollectionRequestCollectionItemItemVariableItemVariant1] | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("raw", self.raw),
                ("protocol", self.protocol),
                ("host", self.host),
                ("path", self.path),
                ("port", self.port),
                ("query", self.query),
                ("variable", self.variable),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.put_collection_request_collection_item_item_request_url_variant_2_query_item import (
            PutCollectionRequestCollectionItemItemRequestUrlVariant2QueryItem,
        )
        from ..models.put_collection_request_collection_item_item_variable_item_variant_1 import (
            PutCollectionRequestCollectionItemItemVariableItemVariant1,
        )

        d = dict(src_dict)
        model = cls(
            raw=d.pop("raw", UNSET),
            protocol=d.pop("protocol", UNSET),
            host=d.pop("host", UNSET),
            path=d.pop("path", UNSET),
            port=d.pop("port", UNSET),
            query=decode(
                d.pop("query", UNSET),
                PutCollectionRequestCollectionItemItemRequestUrlVariant2QueryItem,
            ),
            variable=decode(
                d.pop("variable", UNSET),
                PutCollectionRequestCollectionItemItemVariableItemVariant1,
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
