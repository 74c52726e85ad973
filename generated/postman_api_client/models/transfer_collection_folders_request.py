from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.transfer_collection_folders_request_mode import (
    TransferCollectionFoldersRequestMode,
)
from ..types import (
    UNSET,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.transfer_collection_folders_request_location import (
        TransferCollectionFoldersRequestLocation,
    )
    from ..models.transfer_collection_folders_request_target import (
        TransferCollectionFoldersRequestTarget,
    )
    from ..types import JsonValue


@_attrs_define
class TransferCollectionFoldersRequest:
    """TransferCollectionFoldersRequest"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "ids",
            "mode",
            "target",
            "location",
        )
    )

    ids: list[str]
    mode: TransferCollectionFoldersRequestMode
    target: TransferCollectionFoldersRequestTarget
    location: TransferCollectionFoldersRequestLocation
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("ids", self.ids),
                ("mode", self.mode),
                ("target", self.target),
                ("location", self.location),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.transfer_collection_folders_request_location import (
            TransferCollectionFoldersRequestLocation,
        )
        from ..models.transfer_collection_folders_request_target import (
            TransferCollectionFoldersRequestTarget,
        )

        d = dict(src_dict)
        model = cls(
            ids=d.pop("ids", UNSET),
            mode=d.pop("mode", UNSET),
            target=decode(
                d.pop("target", UNSET),
                TransferCollectionFoldersRequestTarget,
            ),
            location=decode(
                d.pop("location", UNSET),
                TransferCollectionFoldersRequestLocation,
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
