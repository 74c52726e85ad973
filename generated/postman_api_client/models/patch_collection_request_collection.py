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
    from ..models.patch_collection_request_collection_events_item import (
        PatchCollectionRequestCollectionEventsItem,
    )
    from ..models.patch_collection_request_collection_info import (
        PatchCollectionRequestCollectionInfo,
    )
    from ..models.patch_collection_request_collection_variable_item import (
        PatchCollectionRequestCollectionVariableItem,
    )
    from ..types import JsonValue


@_attrs_define
class PatchCollectionRequestCollection:
    """PatchCollectionRequestCollection"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "info",
            "variable",
            "auth",
            "events",
            "variables",
        )
    )

    info: PatchCollectionRequestCollectionInfo | Unset = UNSET
    variable: list[PatchCollectionRequestCollectionVariableItem] | Unset = UNSET
    auth: CollectionAuth | Unset = UNSET
    events: list[PatchCollectionRequestCollectionEventsItem] | Unset = UNSET
    variables: list[PatchCollectionRequestCollectionVariableItem] | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("info", self.info),
                ("variable", self.variable),
                ("auth", self.auth),
                ("events", self.events),
                ("variables", self.variables),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.collection_auth import CollectionAuth
        from ..models.patch_collection_request_collection_events_item import (
            PatchCollectionRequestCollectionEventsItem,
        )
        from ..models.patch_collection_request_collection_info import (
            PatchCollectionRequestCollectionInfo,
        )
        from ..models.patch_collection_request_collection_variable_item import (
            PatchCollectionRequestCollectionVariableItem,
        )

        d = dict(src_dict)
        model = cls(
            info=decode(
                d.pop("info", UNSET),
                PatchCollectionRequestCollectionInfo,
            ),
            variable=decode(
                d.pop("variable", UNSET),
                PatchCollectionRequestCollectionVariableItem,
            ),
            auth=decode(
                d.pop("auth", UNSET),
                CollectionAuth,
            ),
            events=decode(
                d.pop("events", UNSET),
                PatchCollectionRequestCollectionEventsItem,
            ),
            variables=decode(
                d.pop("variables", UNSET),
                PatchCollectionRequestCollectionVariableItem,
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
