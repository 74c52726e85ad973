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

    from ..models.create_collection_request_collection_event_item import (
        CreateCollectionRequestCollectionEventItem,
    )
    from ..models.create_collection_request_collection_item_item_request import (
        CreateCollectionRequestCollectionItemItemRequest,
    )
    from ..models.create_collection_request_collection_item_item_response_item import (
        CreateCollectionRequestCollectionItemItemResponseItem,
    )
    from ..models.create_collection_request_collection_variable_item import (
        CreateCollectionRequestCollectionVariableItem,
    )
    from ..models.protocol_profile_behavior import ProtocolProfileBehavior
    from ..types import JsonValue


@_attrs_define
class CreateCollectionRequestCollectionItemItem:
    """CreateCollectionRequestCollectionItemItem"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "description",
            "variable",
            "event",
            "request",
            "response",
            "protocolProfileBehavior",
            "item",
        )
    )

    name: str | Unset = UNSET
    description: None | str | Unset = UNSET
    variable: list[CreateCollectionRequestCollectionVariableItem] | Unset = UNSET
    event: list[CreateCollectionRequestCollectionEventItem] | Unset = UNSET
    request: CreateCollectionRequestCollectionItemItemRequest | str | Unset = UNSET
    response: list[CreateCollectionRequestCollectionItemItemResponseItem] | Unset = UNSET
    protocol_profile_behavior: ProtocolProfileBehavior | Unset = UNSET
    item: list[CreateCollectionRequestCollectionItemItem] | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("name", self.name),
                ("description", self.description),
                ("variable", self.variable),
                ("event", self.event),
                ("request", self.request),
                ("response", self.response),
                ("protocolProfileBehavior", self.protocol_profile_behavior),
                ("item", self.item),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.create_collection_request_collection_event_item import (
            CreateCollectionRequestCollectionEventItem,
        )
        from ..models.create_collection_request_collection_item_item_request import (
            CreateCollectionRequestCollectionItemItemRequest,
        )
        from ..models.create_collection_request_collection_item_item_response_item import (
            CreateCollectionRequestCollectionItemItemResponseItem,
        )
        from ..models.create_collection_request_collection_variable_item import (
            CreateCollectionRequestCollectionVariableItem,
        )
        from ..models.protocol_profile_behavior import ProtocolProfileBehavior

        d = dict(src_dict)
        model = cls(
            name=d.pop("name", UNSET),
            description=d.pop("description", UNSET),
            variable=decode(
                d.pop("variable", UNSET),
                CreateCollectionRequestCollectionVariableItem,
            ),
            event=decode(
                d.pop("event", UNSET),
                CreateCollectionRequestCollectionEventItem,
            ),
            request=decode(
                d.pop("request", UNSET),
                CreateCollectionRequestCollectionItemItemRequest,
            ),
            response=decode(
                d.pop("response", UNSET),
                CreateCollectionRequestCollectionItemItemResponseItem,
            ),
            protocol_profile_behavior=decode(
                d.pop("protocolProfileBehavior", UNSET),
                ProtocolProfileBehavior,
            ),
            item=decode(
                d.pop("item", UNSET),
                CreateCollectionRequestCollectionItemItem,
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
