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
    from ..types import JsonValue


@_attrs_define
class PutCollectionRequestCollection:
    """PutCollectionRequestCollection"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "info",
            "item",
            "event",
            "variable",
            "auth",
            "protocolProfileBehavior",
        )
    )

    info: PutCollectionRequestCollectionInfo
    item: list[CollectionItem]
    event: list[CollectionEvent] | Unset = UNSET
    variable: (
        list[
            PatchCollectionRequestCollectionVariableItem
            | PutCollectionRequestCollectionVariableItemVariant2
        ]
        | Unset
    ) = UNSET
    auth: CollectionAuth | Unset = UNSET
    protocol_profile_behavior: ProtocolProfileBehavior | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("info", self.info),
                ("item", self.item),
                ("event", self.event),
                ("variable", self.variable),
                ("auth", self.auth),
                ("protocolProfileBehavior", self.protocol_profile_behavior),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
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

        d = dict(src_dict)
        model = cls(
            info=decode(
                d.pop("info", UNSET),
                PutCollectionRequestCollectionInfo,
            ),
            item=decode(
                d.pop("item", UNSET),
                CollectionItem,
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
            auth=decode(
                d.pop("auth", UNSET),
                CollectionAuth,
            ),
            protocol_profile_behavior=decode(
                d.pop("protocolProfileBehavior", UNSET),
                ProtocolProfileBehavior,
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
