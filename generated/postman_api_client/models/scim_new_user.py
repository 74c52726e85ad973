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

    from ..models.scim_name import ScimName
    from ..types import JsonValue


@_attrs_define
class ScimNewUser:
    """A user to provision."""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "schemas",
            "userName",
            "name",
            "externalId",
            "locale",
            "groups",
            "active",
        )
    )

    schemas: list[str] | Unset = UNSET
    user_name: str | Unset = UNSET
    name: ScimName | Unset = UNSET
    external_id: str | Unset = UNSET
    locale: str | Unset = UNSET
    groups: list[str] | Unset = UNSET
    active: bool | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("schemas", self.schemas),
                ("userName", self.user_name),
                ("name", self.name),
                ("externalId", self.external_id),
                ("locale", self.locale),
                ("groups", self.groups),
                ("active", self.active),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.scim_name import ScimName

        d = dict(src_dict)
        model = cls(
            schemas=d.pop("schemas", UNSET),
            user_name=d.pop("userName", UNSET),
            name=decode(
                d.pop("name", UNSET),
                ScimName,
            ),
            external_id=d.pop("externalId", UNSET),
            locale=d.pop("locale", UNSET),
            groups=d.pop("groups", UNSET),
            active=d.pop("active", UNSET),
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
