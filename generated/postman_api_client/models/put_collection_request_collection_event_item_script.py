from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    encode_object,
)

T = TypeVar("T", bound="PutCollectionRequestCollectionEventItemScript")


@_attrs_define
class PutCollectionRequestCollectionEventItemScript:
    """PutCollectionRequestCollectionEventItemScript"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "type",
            "exec",
        )
    )

    id: str | Unset = UNSET
    type_: str | Unset = UNSET
    exec_: list[None | str] | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("type", self.type_),
                ("exec", self.exec_),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            type_=d.pop("type", UNSET),
            exec_=d.pop("exec", UNSET),
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
