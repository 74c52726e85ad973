from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.put_collection_request_collection_item_item_request_body_mode import (
    PutCollectionRequestCollectionItemItemRequestBodyMode,
)
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.json_object import JsonObject
    from ..models.put_collection_request_collection_item_item_request_body_file import (
        PutCollectionRequestCollectionItemItemRequestBodyFile,
    )
    from ..models.put_collection_request_collection_item_item_request_body_graphql import (
        PutCollectionRequestCollectionItemItemRequestBodyGraphql,
    )
    from ..models.put_collection_request_collection_item_item_request_body_urlencoded_item import (
        PutCollectionRequestCollectionItemItemRequestBodyUrlencodedItem,
    )
    from ..types import JsonValue


@_attrs_define
class PutCollectionRequestCollectionItemItemRequestBody:
    """PutCollectionRequestCollectionItemItemRequestBody"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "mode",
            "raw",
            "urlencoded",
            "formdata",
            "file",
            "graphql",
            "options",
        )
    )

    mode: PutCollectionRequestCollectionItemItemRequestBodyMode | Unset = UNSET
    raw: str | Unset = UNSET
    urlencoded: list[PutCollectionRequestCollectionItemItemRequestBodyUrlencodedItem] | Unset = (
        UNSET
    )
    formdata: list[JsonObject] | Unset = UNSET
    file: PutCollectionRequestCollectionItemItemRequestBodyFile | Unset = UNSET
    graphql: PutCollectionRequestCollectionItemItemRequestBodyGraphql | Unset = UNSET
    options: JsonObject | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("mode", self.mode),
                ("raw", self.raw),
                ("urlencoded", self.urlencoded),
                ("formdata", self.formdata),
                ("file", self.file),
                ("graphql", self.graphql),
                ("options", self.options),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.json_object import JsonObject
        from ..models.put_collection_request_collection_item_item_request_body_file import (
            PutCollectionRequestCollectionItemItemRequestBodyFile,
        )
        from ..models.put_collection_request_collection_item_item_request_body_graphql import (
            PutCollectionRequestCollectionItemItemRequestBodyGraphql,
        )
        from ..models.put_collection_request_collection_item_item_request_body_urlencoded_item import (
            PutCollectionRequestCollectionItemItemRequestBodyUrlencodedItem,
        )

        d = dict(src_dict)
        model = cls(
            mode=d.pop("mode", UNSET),
            raw=d.pop("raw", UNSET),
            urlencoded=decode(
                d.pop("urlencoded", UNSET),
                PutCollectionRequestCollectionItemItemRequestBodyUrlencodedItem,
            ),
            formdata=decode(
                d.pop("formdata", UNSET),
                JsonObject,
            ),
            file=decode(
                d.pop("file", UNSET),
                PutCollectionRequestCollectionItemItemRequestBodyFile,
            ),
            graphql=decode(
                d.pop("graphql", UNSET),
                PutCollectionRequestCollectionItemItemRequestBodyGraphql,
            ),
            options=decode(
                d.pop("options", UNSET),
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
