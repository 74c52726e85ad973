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

    from ..models.get_team_error_500_detail_variant_1 import (
        GetTeamError500DetailVariant1,
    )
    from ..models.get_team_error_500_detail_variant_2 import (
        GetTeamError500DetailVariant2,
    )
    from ..types import JsonValue


@_attrs_define
class GetTeamError500:
    """GetTeamError500"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "type",
            "status",
            "title",
            "detail",
            "instance",
        )
    )

    type: str | Unset = UNSET
    status: int | Unset = UNSET
    title: str | Unset = UNSET
    detail: GetTeamError500DetailVariant1 | GetTeamError500DetailVariant2 | Unset = UNSET
    instance: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("type", self.type),
                ("status", self.status),
                ("title", self.title),
                ("detail", self.detail),
                ("instance", self.instance),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_team_error_500_detail_variant_1 import (
            GetTeamError500DetailVariant1,
        )
        from ..models.get_team_error_500_detail_variant_2 import (
            GetTeamError500DetailVariant2,
        )

        d = dict(src_dict)
        model = cls(
            type=d.pop("type", UNSET),
            status=d.pop("status", UNSET),
            title=d.pop("title", UNSET),
            detail=decode(
                d.pop("detail", UNSET),
                GetTeamError500DetailVariant1,
                GetTeamError500DetailVariant2,
            ),
            instance=d.pop("instance", UNSET),
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
