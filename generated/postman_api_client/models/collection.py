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
    from ..models.collection_info import CollectionInfo
    from ..models.collection_item import CollectionItem
    from ..models.json_object import JsonObject
    from ..models.patch_collection_request_collection_variable_item import (
        PatchCollectionRequestCollectionVariableItem,
    )
    from ..models.put_collection_request_collection_variable_item_variant_2 import (
        PutCollectionRequestCollectionVariableItemVariant2,
    )


class Collection(Model):
    """Collection"""

    __slots__ = (
        "info",
        "item",
        "auth",
        "event",
        "variable",
        "events",
        "root_level_requests",
        "root_level_folders",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "info": "info",
        "item": "item",
        "auth": "auth",
        "event": "event",
        "variable": "variable",
        "events": "events",
        "rootLevelRequests": "root_level_requests",
        "rootLevelFolders": "root_level_folders",
    }

    info: CollectionInfo
    item: list[CollectionItem] | Unset
    auth: CollectionAuth | Unset
    event: list[CollectionEvent] | Unset
    variable: (
        list[
            PatchCollectionRequestCollectionVariableItem
            | PutCollectionRequestCollectionVariableItemVariant2
        ]
        | Unset
    )
    events: list[JsonObject] | Unset
    root_level_requests: list[str] | Unset
    root_level_folders: list[str] | Unset

    def __init__(
        self,
        *,
        info: CollectionInfo,
        item: list[CollectionItem] | Unset = UNSET,
        auth: CollectionAuth | Unset = UNSET,
        event: list[CollectionEvent] | Unset = UNSET,
        variable: list[
            PatchCollectionRequestCollectionVariableItem
            | PutCollectionRequestCollectionVariableItemVariant2
        ]
        | Unset = UNSET,
        events: list[JsonObject] | Unset = UNSET,
        root_level_requests: list[str] | Unset = UNSET,
        root_level_folders: list[str] | Unset = UNSET,
    ) -> None:
        self.info = info
        self.item = item
        self.auth = auth
        self.event = event
        self.variable = variable
        self.events = events
        self.root_level_requests = root_level_requests
        self.root_level_folders = root_level_folders
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("info", ABSENT)
        model.info = models.CollectionInfo.from_dict(value) if isinstance(value, dict) else value
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
        value = get("events", ABSENT)
        model.events = (
            value
            if value is ABSENT
            else decode(
                value,
                models.JsonObject,
            )
        )
        model.root_level_requests = get("rootLevelRequests", ABSENT)
        model.root_level_folders = get("rootLevelFolders", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
