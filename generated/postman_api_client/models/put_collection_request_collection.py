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
    from ..models.collection_item import CollectionItem
    from ..models.patch_collection_request_collection_variable_item import (
        PatchCollectionRequestCollectionVariableItem,
    )
    from ..models.protocol_profile_behavior import ProtocolProfileBehavior
    from ..models.put_collection_request_collection_info import (
        PutCollectionRequestCollectionInfo,
    )
    from ..models.put_collection_request_collection_variable_item_variant_2 import (
        PutCollectionRequestCollectionVariableItemVariant2,
    )


class PutCollectionRequestCollection(Model):
    """PutCollectionRequestCollection"""

    __slots__ = (
        "info",
        "item",
        "event",
        "variable",
        "auth",
        "protocol_profile_behavior",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "info": "info",
        "item": "item",
        "event": "event",
        "variable": "variable",
        "auth": "auth",
        "protocolProfileBehavior": "protocol_profile_behavior",
    }

    info: PutCollectionRequestCollectionInfo
    item: list[CollectionItem]
    event: list[CollectionEvent] | Unset
    variable: (
        list[
            PatchCollectionRequestCollectionVariableItem
            | PutCollectionRequestCollectionVariableItemVariant2
        ]
        | Unset
    )
    auth: CollectionAuth | Unset
    protocol_profile_behavior: ProtocolProfileBehavior | Unset

    def __init__(
        self,
        *,
        info: PutCollectionRequestCollectionInfo,
        item: list[CollectionItem],
        event: list[CollectionEvent] | Unset = UNSET,
        variable: list[
            PatchCollectionRequestCollectionVariableItem
            | PutCollectionRequestCollectionVariableItemVariant2
        ]
        | Unset = UNSET,
        auth: CollectionAuth | Unset = UNSET,
        protocol_profile_behavior: ProtocolProfileBehavior | Unset = UNSET,
    ) -> None:
        self.info = info
        self.item = item
        self.event = event
        self.variable = variable
        self.auth = auth
        self.protocol_profile_behavior = protocol_profile_behavior
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("info", ABSENT)
        model.info = (
            models.PutCollectionRequestCollectionInfo.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("item", ABSENT)
        model.item = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CollectionItem,
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
        value = get("variable", ABSENT)
        model.variable = (
            value
            if value is ABSENT
            else decode(
                value,
                models.PatchCollectionRequestCollectionVariableItem,
                models.PutCollectionRequestCollectionVariableItemVariant2,
            )
        )
        value = get("auth", ABSENT)
        model.auth = models.CollectionAuth.from_dict(value) if isinstance(value, dict) else value
        value = get("protocolProfileBehavior", ABSENT)
        model.protocol_profile_behavior = (
            models.ProtocolProfileBehavior.from_dict(value) if isinstance(value, dict) else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
