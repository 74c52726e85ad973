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

    from ..models.get_collection_roles_response_team_item import (
        GetCollectionRolesResponseTeamItem,
    )


@_attrs_define
class GetCollectionRolesResponse:
    """GetCollectionRolesResponse"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "group",
            "team",
            "user",
        )
    )

    group: list[GetCollectionRolesResponseTeamItem]
    team: list[GetCollectionRolesResponseTeamItem]
    user: list[GetCollectionRolesResponseTeamItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("group", self.group),
                ("team", self.team),
                ("user", self.user),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_collection_roles_response_team_item import (
            GetCollectionRolesResponseTeamItem,
        )

        d = dict(src_dict)
        model = cls(
            group=decode(
                d.pop("group", UNSET),
                GetCollectionRolesResponseTeamItem,
            ),
            team=decode(
                d.pop("team", UNSET),
                GetCollectionRolesResponseTeamItem,
            ),
            user=decode(
                d.pop("user", UNSET),
                GetCollectionRolesResponseTeamItem,
            ),
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
