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

    from ..models.create_collection_request_collection_item_item_request_header_item import (
        CreateCollectionRequestCollectionItemItemRequestHeaderItem,
    )
    from ..models.create_collection_request_collection_item_item_response_item_original_request import (
        CreateCollectionRequestCollectionItemItemResponseItemOriginalRequest,
    )
    from ..types import JsonValue


@_attrs_define
class CreateCollectionRequestCollectionItemItemResponseItem:
    """CreateCollectionRequestCollectionItemItemResponseItem"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "originalRequest",
            "responseTime",
            "header",
            "body",
            "status",
            "code",
        )
    )

    original_request: (
        CreateCollectionRequestCollectionItemItemResponseItemOriginalRequest | Unset
    ) = UNSET
    response_time: float | None | Unset = UNSET
    header: (
        list[CreateCollectionRequestCollectionItemItemRequestHeaderItem] | None | str | Unset
    ) = UNSET
    body: None | str | Unset = UNSET
    status: str | Unset = UNSET
    code: int | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("originalRequest", self.original_request),
                ("responseTime", self.response_time),
                ("header", self.header),
                ("body", self.body),
                ("status", self.status),
                ("code", self.code),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.create_collection_request_collection_item_item_request_header_item import (
            CreateCollectionRequestCollectionItemItemRequestHeaderItem,
        )
        from ..models.create_collection_request_collection_item_item_response_item_original_request import (
            CreateCollectionRequestCollectionItemItemResponseItemOriginalRequest,
        )

        d = dict(src_dict)
        model = cls(
            original_request=decode(
                d.pop("originalRequest", UNSET),
                CreateCollectionRequestCollectionItemItemResponseItemOriginalRequest,
            ),
            response_time=d.pop("responseTime", UNSET),
            header=decode(
                d.pop("header", UNSET),
                CreateCollectionRequestCollectionItemItemRequestHeaderItem,
            ),
            body=d.pop("body", UNSET),
            status=d.pop("status", UNSET),
            code=d.pop("code", UNSET),
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
