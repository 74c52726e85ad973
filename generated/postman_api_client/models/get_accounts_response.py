from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.get_accounts_response_sales_channel import (
    GetAccountsResponseSalesChannel,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_accounts_response_slots import GetAccountsResponseSlots


class GetAccountsResponse(Model):
    """GetAccountsResponse"""

    __slots__ = (
        "billing_email",
        "id",
        "state",
        "team_id",
        "sales_channel",
        "slots",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "billingEmail": "billing_email",
        "id": "id",
        "state": "state",
        "teamId": "team_id",
        "salesChannel": "sales_channel",
        "slots": "slots",
    }

    billing_email: str
    id: int
    state: str
    team_id: int
    sales_channel: GetAccountsResponseSalesChannel
    slots: GetAccountsResponseSlots

    def __init__(
        self,
        *,
        billing_email: str,
        id: int,
        state: str,
        team_id: int,
        sales_channel: GetAccountsResponseSalesChannel,
        slots: GetAccountsResponseSlots,
    ) -> None:
        self.billing_email = billing_email
        self.id = id
        self.state = state
        self.team_id = team_id
        self.sales_channel = sales_channel
        self.slots = slots
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.billing_email = get("billingEmail", ABSENT)
        model.id = get("id", ABSENT)
        model.state = get("state", ABSENT)
        model.team_id = get("teamId", ABSENT)
        model.sales_channel = get("salesChannel", ABSENT)
        value = get("slots", ABSENT)
        model.slots = (
            models.GetAccountsResponseSlots.from_dict(value) if isinstance(value, dict) else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
