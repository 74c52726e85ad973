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

T = TypeVar("T", bound="GetWorkspaceRolesResponseRolesItem")


@_attrs_define
class GetWorkspaceRolesResponseRolesItem:
    """GetWorkspaceRolesResponseRolesItem"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "user",
            "usergroup",
            "partner",
            "displayName",
            "group",
        )
    )

    id: str | Unset = UNSET
    user: list[str] | Unset = UNSET
    usergroup: list[str] | Unset = UNSET
    partner: list[str] | Unset = UNSET
    display_name: str | Unset = UNSET
    group: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("user", self.user),
                ("usergroup", self.usergroup),
                ("partner", self.partner),
                ("displayName", self.display_name),
                ("group", self.group),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            user=d.pop("user", UNSET),
            usergroup=d.pop("usergroup", UNSET),
            partner=d.pop("partner", UNSET),
            display_name=d.pop("displayName", UNSET),
            group=d.pop("group", UNSET),
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
