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
    from ..models.collection_info import CollectionInfo
    from ..models.collection_item import CollectionItem
    from ..models.json_object import JsonObject
    from ..models.patch_collection_request_collection_variable_item import (
        PatchCollectionRequestCollectionVariableItem,
    )
    from ..models.put_collection_request_collection_variable_item_variant_2 import (
        PutCollectionRequestCollectionVariableItemVariant2,
    )
    from ..types import JsonValue


@_attrs_define
class Collection:
    """Collection"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "info",
            "item",
            "auth",
            "event",
            "variable",
            "events",
            "rootLevelRequests",
            "rootLevelFolders",
        )
    )

    info: CollectionInfo
    item: list[CollectionItem] | Unset = UNSET
    auth: CollectionAuth | Unset = UNSET
    event: list[CollectionEvent] | Unset = UNSET
    variable: (
        list[
            PatchCollectionRequestCollectionVariableItem
            | PutCollectionRequestCollectionVariableItemVariant2
        ]
        | Unset
    ) = UNSET
    events: list[JsonObject] | Unset = UNSET
    root_level_requests: list[str] | Unset = UNSET
    root_level_folders: list[str] | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("info", self.info),
                ("item", self.item),
                ("auth", self.auth),
                ("event", self.event),
                ("variable", self.variable),
                ("events", self.events),
                ("rootLevelRequests", self.root_level_requests),
                ("rootLevelFolders", self.root_level_folders),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
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

        d = dict(src_dict)
        model = cls(
            info=decode(
                d.pop("info", UNSET),
                CollectionInfo,
            ),
            item=decode(
                d.pop("item", UNSET),
                CollectionItem,
            ),
            auth=decode(
                d.pop("auth", UNSET),
                CollectionAuth,
            ),
            event=decode(
                d.pop("event", UNSET),
                CollectionEvent,
            ),
            variable=decode(
                d.pop("variable", UNSET),
                PatchCollectionRequestCollectionVariableItem,
                PutCollectionRequestCollectionVariableItemVariant2,
            ),
            events=decode(
                d.pop("events", UNSET),
                JsonObject,
            ),
            root_level_requests=d.pop("rootLevelRequests", UNSET),
            root_level_folders=d.pop("rootLevelFolders", UNSET),
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
