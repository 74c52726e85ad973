from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_accounts_response_sales_channel import (
    GetAccountsResponseSalesChannel,
)
from ..types import (
    UNSET,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_accounts_response_slots import GetAccountsResponseSlots
    from ..types import JsonValue


@_attrs_define
class GetAccountsResponse:
    """GetAccountsResponse"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "billingEmail",
            "id",
            "state",
            "teamId",
            "salesChannel",
            "slots",
        )
    )

    billing_email: str
    id: int
    state: str
    team_id: int
    sales_channel: GetAccountsResponseSalesChannel
    slots: GetAccountsResponseSlots
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("billingEmail", self.billing_email),
                ("id", self.id),
                ("state", self.state),
                ("teamId", self.team_id),
                ("salesChannel", self.sales_channel),
                ("slots", self.slots),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_accounts_response_slots import GetAccountsResponseSlots

        d = dict(src_dict)
        model = cls(
            billing_email=d.pop("billingEmail", UNSET),
            id=d.pop("id", UNSET),
            state=d.pop("state", UNSET),
            team_id=d.pop("teamId", UNSET),
            sales_channel=d.pop("salesChannel", UNSET),
            slots=decode(
                d.pop("slots", UNSET),
                GetAccountsResponseSlots,
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
