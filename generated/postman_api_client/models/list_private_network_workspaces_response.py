from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.json_object import JsonObject
    from ..models.list_private_network_workspaces_response_meta import (
        ListPrivateNetworkWorkspacesResponseMeta,
    )
    from ..models.network_element import NetworkElement
    from ..types import JsonValue


@_attrs_define
class ListPrivateNetworkWorkspacesResponse:
    """ListPrivateNetworkWorkspacesResponse"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "elements",
            "folders",
            "meta",
        )
    )

    elements: list[NetworkElement]
    folders: list[JsonObject]
    meta: ListPrivateNetworkWorkspacesResponseMeta
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("elements", self.elements),
                ("folders", self.folders),
                ("meta", self.meta),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.json_object import JsonObject
        from ..models.list_private_network_workspaces_response_meta import (
            ListPrivateNetworkWorkspacesResponseMeta,
        )
        from ..models.network_element import NetworkElement

        d = dict(src_dict)
        model = cls(
            elements=decode(
                d.pop("elements", UNSET),
                NetworkElement,
            ),
            folders=decode(
                d.pop("folders", UNSET),
                JsonObject,
            ),
            meta=decode(
                d.pop("meta", UNSET),
                ListPrivateNetworkWorkspacesResponseMeta,
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
