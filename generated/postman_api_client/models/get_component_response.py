from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from ..models.get_component_response_data import GetComponentResponseData

T = TypeVar("T", bound="GetComponentResponse")


@_attrs_define
class GetComponentResponse:
    """GetComponentResponse"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "data",
            "id",
            "name",
        )
    )

    data: GetComponentResponseData | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("data", self.data),
                ("id", self.id),
                ("name", self.name),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_component_response_data import GetComponentResponseData

        d = dict(src_dict)
        model = cls(
            data=decode(
                d.pop("data", UNSET),
                GetComponentResponseData,
            ),
            id=d.pop("id", UNSET),
            name=d.pop("name", UNSET),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
