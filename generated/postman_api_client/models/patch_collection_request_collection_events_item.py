from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.put_collection_request_collection_event_item_listen import (
    PutCollectionRequestCollectionEventItemListen,
)
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.patch_collection_request_collection_events_item_script import (
        PatchCollectionRequestCollectionEventsItemScript,
    )
    from ..types import JsonValue


@_attrs_define
class PatchCollectionRequestCollectionEventsItem:
    """PatchCollectionRequestCollectionEventsItem"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "listen",
            "script",
        )
    )

    listen: PutCollectionRequestCollectionEventItemListen
    script: PatchCollectionRequestCollectionEventsItemScript | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("listen", self.listen),
                ("script", self.script),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.patch_collection_request_collection_events_item_script import (
            PatchCollectionRequestCollectionEventsItemScript,
        )

        d = dict(src_dict)
        model = cls(
            listen=d.pop("listen", UNSET),
            script=decode(
                d.pop("script", UNSET),
                PatchCollectionRequestCollectionEventsItemScript,
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
