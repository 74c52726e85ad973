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

    from ..models.respond_private_network_add_request_response_variant_2_request_item import (
        RespondPrivateNetworkAddRequestResponseVariant2RequestItem,
    )
    from ..types import JsonValue


@_attrs_define
class RespondPrivateNetworkAddRequestResponseVariant2:
    """RespondPrivateNetworkAddRequestResponseVariant2"""

    json_names: ClassVar[frozenset[str]] = frozenset(("request",))

    request: list[RespondPrivateNetworkAddRequestResponseVariant2RequestItem] | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object((("request", self.request),), self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.respond_private_network_add_request_response_variant_2_request_item import (
            RespondPrivateNetworkAddRequestResponseVariant2RequestItem,
        )

        d = dict(src_dict)
        model = cls(
            request=decode(
                d.pop("request", UNSET),
                RespondPrivateNetworkAddRequestResponseVariant2RequestItem,
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
