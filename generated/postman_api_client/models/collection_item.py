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

    from ..models.collection_auth import CollectionAuth
    from ..models.collection_event import CollectionEvent
    from ..models.collection_item_request import CollectionItemRequest
    from ..models.collection_item_response import CollectionItemResponse
    from ..models.protocol_profile_behavior import ProtocolProfileBehavior
    from ..models.put_collection_request_collection_item_item_variable_item_variant_1 import (
        PutCollectionRequestCollectionItemItemVariableItemVariant1,
    )
    from ..models.put_collection_request_collection_item_item_variable_item_variant_2 import (
        PutCollectionRequestCollectionItemItemVariableItemVariant2,
    )
    from ..types import JsonValue


@_attrs_define
class CollectionItem:
    """CollectionItem"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "description",
            "variable",
            "event",
            "request",
            "response",
            "protocolProfileBehavior",
            "createdAt",
            "updatedAt",
            "uid",
            "item",
            "auth",
        )
    )

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    description: None | str | Unset = UNSET
    variable: (
        list[
            PutCollectionRequestCollectionItemItemVariableItemVariant1
            | PutCollectionRequestCollectionItemItemVariableItemVariant2
        ]
        | Unset
    ) = UNSET
    event: list[CollectionEvent] | Unset = UNSET
    request: CollectionItemRequest | str | Unset = UNSET
    response: list[CollectionItemResponse] | Unset = UNSET
    protocol_profile_behavior: ProtocolProfileBehavior | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    uid: str | Unset = UNSET
    item: list[CollectionItem] | Unset = UNSET
    auth: CollectionAuth | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("name", self.name),
                ("description", self.description),
                ("variable", self.variable),
                ("event", self.event),
                ("request", self.request),
                ("response", self.response),
                ("protocolProfileBehavior", self.protocol_profile_behavior),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("uid", self.uid),
                ("item", self.item),
                ("auth", self.auth),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.collection_auth import CollectionAuth
        from ..models.collection_event import CollectionEvent
        from ..models.collection_item_request import CollectionItemRequest
        from ..models.collection_item_response import CollectionItemResponse
        from ..models.protocol_profile_behavior import ProtocolProfileBehavior
        from ..models.put_collection_request_collection_item_item_variable_item_variant_1 import (
            PutCollectionRequestCollectionItemItemVariableItemVariant1,
        )
        from ..models.put_collection_request_collection_item_item_variable_item_variant_2 import (
            PutCollectionRequestCollectionItemItemVariableItemVariant2,
        )

        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            name=d.pop("name", UNSET),
            description=d.pop("description", UNSET),
            variable=decode(
                d.pop("variable", UNSET),
                PutCollectionRequestCollectionItemItemVariableItemVariant1,
                PutCollectionRequestCollectionItemItemVariableItemVariant2,
            ),
            event=decode(
                d.pop("event", UNSET),
                CollectionEvent,
            ),
            request=decode(
                d.pop("request", UNSET),
                CollectionItemRequest,
            ),
            response=decode(
                d.pop("response", UNSET),
                CollectionItemResponse,
            ),
            protocol_profile_behavior=decode(
                d.pop("protocolProfileBehavior", UNSET),
                ProtocolProfileBehavior,
            ),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            uid=d.pop("uid", UNSET),
            item=decode(
                d.pop("item", UNSET),
                CollectionItem,
            ),
            auth=decode(
                d.pop("auth", UNSET),
                CollectionAuth,
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
