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

    from ..models.create_collection_request_collection_auth import (
        CreateCollectionRequestCollectionAuth,
    )
    from ..models.create_collection_request_collection_event_item import (
        CreateCollectionRequestCollectionEventItem,
    )
    from ..models.create_collection_request_collection_info import (
        CreateCollectionRequestCollectionInfo,
    )
    from ..models.create_collection_request_collection_item_item import (
        CreateCollectionRequestCollectionItemItem,
    )
    from ..models.create_collection_request_collection_variable_item import (
        CreateCollectionRequestCollectionVariableItem,
    )
    from ..models.protocol_profile_behavior import ProtocolProfileBehavior


class CreateCollectionRequestCollection(Model):
    """CreateCollectionRequestCollection"""

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

    info: CreateCollectionRequestCollectionInfo
    item: list[CreateCollectionRequestCollectionItemItem]
    event: list[CreateCollectionRequestCollectionEventItem] | Unset
    variable: list[CreateCollectionRequestCollectionVariableItem] | Unset
    auth: CreateCollectionRequestCollectionAuth | Unset
    protocol_profile_behavior: ProtocolProfileBehavior | Unset

    def __init__(
        self,
        *,
        info: CreateCollectionRequestCollectionInfo,
        item: list[CreateCollectionRequestCollectionItemItem],
        event: list[CreateCollectionRequestCollectionEventItem] | Unset = UNSET,
        variable: list[CreateCollectionRequestCollectionVariableItem] | Unset = UNSET,
        auth: CreateCollectionRequestCollectionAuth | Unset = UNSET,
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
            models.CreateCollectionRequestCollectionInfo.from_dict(value)
            if isinstance(value, dict)
            else value
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
        value = get("event", ABSENT)
        model.event = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CreateCollectionRequestCollectionEventItem,
            )
        )
        value = get("variable", ABSENT)
        model.variable = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CreateCollectionRequestCollectionVariableItem,
            )
        )
        value = get("auth", ABSENT)
        model.auth = (
            models.CreateCollectionRequestCollectionAuth.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("protocolProfileBehavior", ABSENT)
        model.protocol_profile_behavior = (
            models.ProtocolProfileBehavior.from_dict(value) if isinstance(value, dict) else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
