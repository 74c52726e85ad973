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
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.list_private_network_add_requests_response_requests_item_element import (
        ListPrivateNetworkAddRequestsResponseRequestsItemElement,
    )
    from ..models.list_private_network_add_requests_response_requests_item_response import (
        ListPrivateNetworkAddRequestsResponseRequestsItemResponse,
    )
    from ..types import JsonValue


@_attrs_define
class RespondPrivateNetworkAddRequestResponseVariant2RequestItem:
    """RespondPrivateNetworkAddRequestResponseVariant2RequestItem"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "createdAt",
            "createdBy",
            "message",
            "status",
            "element",
            "response",
        )
    )

    id: int | Unset = UNSET
    created_at: str | Unset = UNSET
    created_by: int | Unset = UNSET
    message: str | Unset = UNSET
    status: RespondPrivateNetworkAddRequestResponseVariant1RequestItemStatus | Unset = UNSET
    element: ListPrivateNetworkAddRequestsResponseRequestsItemElement | Unset = UNSET
    response: ListPrivateNetworkAddRequestsResponseRequestsItemResponse | Unset = UNSET
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
                ("response", self.response),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.list_private_network_add_requests_response_requests_item_element import (
            ListPrivateNetworkAddRequestsResponseRequestsItemElement,
        )
        from ..models.list_private_network_add_requests_response_requests_item_response import (
            ListPrivateNetworkAddRequestsResponseRequestsItemResponse,
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
                ListPrivateNetworkAddRequestsResponseRequestsItemElement,
            ),
            response=decode(
                d.pop("response", UNSET),
                ListPrivateNetworkAddRequestsResponseRequestsItemResponse,
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
