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
    from ..types import JsonValue


@_attrs_define
class CreateCollectionRequestCollection:
    """CreateCollectionRequestCollection"""

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

    info: CreateCollectionRequestCollectionInfo
    item: list[CreateCollectionRequestCollectionItemItem]
    event: list[CreateCollectionRequestCollectionEventItem] | Unset = UNSET
    variable: list[CreateCollectionRequestCollectionVariableItem] | Unset = UNSET
    auth: CreateCollectionRequestCollectionAuth | Unset = UNSET
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

        d = dict(src_dict)
        model = cls(
            info=decode(
                d.pop("info", UNSET),
                CreateCollectionRequestCollectionInfo,
            ),
            item=decode(
                d.pop("item", UNSET),
                CreateCollectionRequestCollectionItemItem,
            ),
            event=decode(
                d.pop("event", UNSET),
                CreateCollectionRequestCollectionEventItem,
            ),
            variable=decode(
                d.pop("variable", UNSET),
                CreateCollectionRequestCollectionVariableItem,
            ),
            auth=decode(
                d.pop("auth", UNSET),
                CreateCollectionRequestCollectionAuth,
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
