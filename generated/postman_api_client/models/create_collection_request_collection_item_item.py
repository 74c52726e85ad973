from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    decode,
    unknown,
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


class CreateCollectionRequestCollectionItemItem(Model):
    """CreateCollectionRequestCollectionItemItem"""

    __slots__ = (
        "name",
        "description",
        "variable",
        "event",
        "request",
        "response",
        "protocol_profile_behavior",
        "item",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "variable": "variable",
        "event": "event",
        "request": "request",
        "response": "response",
        "protocolProfileBehavior": "protocol_profile_behavior",
        "item": "item",
    }

    name: str | Unset
    description: None | str | Unset
    variable: list[CreateCollectionRequestCollectionVariableItem] | Unset
    event: list[CreateCollectionRequestCollectionEventItem] | Unset
    request: CreateCollectionRequestCollectionItemItemRequest | str | Unset
    response: list[CreateCollectionRequestCollectionItemItemResponseItem] | Unset
    protocol_profile_behavior: ProtocolProfileBehavior | Unset
    item: list[CreateCollectionRequestCollectionItemItem] | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        description: None | str | Unset = UNSET,
        variable: list[CreateCollectionRequestCollectionVariableItem] | Unset = UNSET,
        event: list[CreateCollectionRequestCollectionEventItem] | Unset = UNSET,
        request: CreateCollectionRequestCollectionItemItemRequest | str | Unset = UNSET,
        response: list[CreateCollectionRequestCollectionItemItemResponseItem] | Unset = UNSET,
        protocol_profile_behavior: ProtocolProfileBehavior | Unset = UNSET,
        item: list[CreateCollectionRequestCollectionItemItem] | Unset = UNSET,
    ) -> None:
        self.name = name
        self.description = description
        self.variable = variable
        self.event = event
        self.request = request
        self.response = response
        self.protocol_profile_behavior = protocol_profile_behavior
        self.item = item
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.description = get("description", ABSENT)
        value = get("variable", ABSENT)
        model.variable = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CreateCollectionRequestCollectionVariableItem,
            )
        )
        value = get("event", ABSENT)
        model.event = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CreateCollectionRequestCollectionEventItem,
            )
        )
        value = get("request", ABSENT)
        model.request = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CreateCollectionRequestCollectionItemItemRequest,
            )
        )
        value = get("response", ABSENT)
        model.response = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CreateCollectionRequestCollectionItemItemResponseItem,
            )
        )
        value = get("protocolProfileBehavior", ABSENT)
        model.protocol_profile_behavior = (
            models.ProtocolProfileBehavior.from_dict(value) if isinstance(value, dict) else value
        )
        value = get("item", ABSENT)
        model.item = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CreateCollectionRequestCollectionItemItem,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
