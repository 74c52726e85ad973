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

    from ..models.create_collection_request_collection_auth import (
        CreateCollectionRequestCollectionAuth,
    )
    from ..models.create_collection_request_collection_item_item_request_header_item import (
        CreateCollectionRequestCollectionItemItemRequestHeaderItem,
    )
    from ..models.put_collection_request_collection_item_item_request_body import (
        PutCollectionRequestCollectionItemItemRequestBody,
    )
    from ..models.put_collection_request_collection_item_item_request_url_variant_2 import (
        PutCollectionRequestCollectionItemItemRequestUrlVariant2,
    )
    from ..types import JsonValue


@_attrs_define
class CreateCollectionRequestCollectionItemItemRequest:
    """CreateCollectionRequestCollectionItemItemRequest"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "url",
            "auth",
            "method",
            "description",
            "header",
            "body",
        )
    )

    url: None | PutCollectionRequestCollectionItemItemRequestUrlVariant2 | str | Unset = UNSET
    auth: CreateCollectionRequestCollectionAuth | Unset = UNSET
    method: str | Unset = UNSET
    description: None | str | Unset = UNSET
    header: list[CreateCollectionRequestCollectionItemItemRequestHeaderItem] | Unset = UNSET
    body: PutCollectionRequestCollectionItemItemRequestBody | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("url", self.url),
                ("auth", self.auth),
                ("method", self.method),
                ("description", self.description),
                ("header", self.header),
                ("body", self.body),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.create_collection_request_collection_auth import (
            CreateCollectionRequestCollectionAuth,
        )
        from ..models.create_collection_request_collection_item_item_request_header_item import (
            CreateCollectionRequestCollectionItemItemRequestHeaderItem,
        )
        from ..models.put_collection_request_collection_item_item_request_body import (
            PutCollectionRequestCollectionItemItemRequestBody,
        )
        from ..models.put_collection_request_collection_item_item_request_url_variant_2 import (
            PutCollectionRequestCollectionItemItemRequestUrlVariant2,
        )

        d = dict(src_dict)
        model = cls(
            url=decode(
                d.pop("url", UNSET),
                PutCollectionRequestCollectionItemItemRequestUrlVariant2,
            ),
            auth=decode(
                d.pop("auth", UNSET),
                CreateCollectionRequestCollectionAuth,
            ),
            method=d.pop("method", UNSET),
            description=d.pop("description", UNSET),
            header=decode(
                d.pop("header", UNSET),
                CreateCollectionRequestCollectionItemItemRequestHeaderItem,
            ),
            body=decode(
                d.pop("body", UNSET),
                PutCollectionRequestCollectionItemItemRequestBody,
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
