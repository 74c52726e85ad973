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


class CollectionItem(Model):
    """CollectionItem"""

    __slots__ = (
        "id",
        "name",
        "description",
        "variable",
        "event",
        "request",
        "response",
        "protocol_profile_behavior",
        "created_at",
        "updated_at",
        "uid",
        "item",
        "auth",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "variable": "variable",
        "event": "event",
        "request": "request",
        "response": "response",
        "protocolProfileBehavior": "protocol_profile_behavior",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "uid": "uid",
        "item": "item",
        "auth": "auth",
    }

    id: str | Unset
    name: str | Unset
    description: None | str | Unset
    variable: (
        list[
            PutCollectionRequestCollectionItemItemVariableItemVariant1
            | PutCollectionRequestCollectionItemItemVariableItemVariant2
        ]
        | Unset
    )
    event: list[CollectionEvent] | Unset
    request: CollectionItemRequest | str | Unset
    response: list[CollectionItemResponse] | Unset
    protocol_profile_behavior: ProtocolProfileBehavior | Unset
    created_at: str | Unset
    updated_at: str | Unset
    uid: str | Unset
    item: list[CollectionItem] | Unset
    auth: CollectionAuth | Unset

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: None | str | Unset = UNSET,
        variable: list[
            PutCollectionRequestCollectionItemItemVariableItemVariant1
            | PutCollectionRequestCollectionItemItemVariableItemVariant2
        ]
        | Unset = UNSET,
        event: list[CollectionEvent] | Unset = UNSET,
        request: CollectionItemRequest | str | Unset = UNSET,
        response: list[CollectionItemResponse] | Unset = UNSET,
        protocol_profile_behavior: ProtocolProfileBehavior | Unset = UNSET,
        created_at: str | Unset = UNSET,
        updated_at: str | Unset = UNSET,
        uid: str | Unset = UNSET,
        item: list[CollectionItem] | Unset = UNSET,
        auth: CollectionAuth | Unset = UNSET,
    ) -> None:
        self.id = id
        self.name = name
        self.description = description
        self.variable = variable
        self.event = event
        self.request = request
        self.response = response
        self.protocol_profile_behavior = protocol_profile_behavior
        self.created_at = created_at
        self.updated_at = updated_at
        self.uid = uid
        self.item = item
        self.auth = auth
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.description = get("description", ABSENT)
        value = get("variable", ABSENT)
        model.variable = (
            value
            if value is ABSENT
            else decode(
                value,
                models.PutCollectionRequestCollectionItemItemVariableItemVariant1,
                models.PutCollectionRequestCollectionItemItemVariableItemVariant2,
            )
        )
        value = get("event", ABSENT)
        model.event = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CollectionEvent,
            )
        )
        value = get("request", ABSENT)
        model.request = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CollectionItemRequest,
            )
        )
        value = get("response", ABSENT)
        model.response = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CollectionItemResponse,
            )
        )
        value = get("protocolProfileBehavior", ABSENT)
        model.protocol_profile_behavior = (
            models.ProtocolProfileBehavior.from_dict(value) if isinstance(value, dict) else value
        )
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.uid = get("uid", ABSENT)
        value = get("item", ABSENT)
        model.item = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CollectionItem,
            )
        )
        value = get("auth", ABSENT)
        model.auth = models.CollectionAuth.from_dict(value) if isinstance(value, dict) else value
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
