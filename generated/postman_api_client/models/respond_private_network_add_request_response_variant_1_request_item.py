from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.respond_private_network_add_request_response_variant_1_request_item_status import (
    RespondPrivateNetworkAddRequestResponseVariant1RequestItemStatus,
)
from ..types import (
    UNSET,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.respond_private_network_add_request_response_variant_1_request_item_element import (
        RespondPrivateNetworkAddRequestResponseVariant1RequestItemElement,
    )
    from ..types import JsonValue


@_attrs_define
class RespondPrivateNetworkAddRequestResponseVariant1RequestItem:
    """RespondPrivateNetworkAddRequestResponseVariant1RequestItem"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "createdAt",
            "createdBy",
            "message",
            "status",
            "element",
        )
    )

    id: int
    created_at: str
    created_by: int
    message: str
    status: RespondPrivateNetworkAddRequestResponseVariant1RequestItemStatus
    element: RespondPrivateNetworkAddRequestResponseVariant1RequestItemElement
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("createdAt", self.created_at),
                ("createdBy", self.created_by),
                ("message", self.message),
                ("status", self.status),
                ("element", self.element),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.respond_private_network_add_request_response_variant_1_request_item_element import (
            RespondPrivateNetworkAddRequestResponseVariant1RequestItemElement,
        )

        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            created_at=d.pop("createdAt", UNSET),
            created_by=d.pop("createdBy", UNSET),
            message=d.pop("message", UNSET),
            status=d.pop("status", UNSET),
            element=decode(
                d.pop("element", UNSET),
                RespondPrivateNetworkAddRequestResponseVariant1RequestItemElement,
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
