from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_account_invoices_response_data_item_links import (
        GetAccountInvoicesResponseDataItemLinks,
    )
    from ..models.get_account_invoices_response_data_item_total_amount import (
        GetAccountInvoicesResponseDataItemTotalAmount,
    )


class Invoice(Model):
    """Invoice"""

    __slots__ = (
        "id",
        "status",
        "issued_at",
        "total_amount",
        "links",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "status": "status",
        "issuedAt": "issued_at",
        "totalAmount": "total_amount",
        "links": "links",
    }

    id: str
    status: str
    issued_at: str
    total_amount: GetAccountInvoicesResponseDataItemTotalAmount
    links: GetAccountInvoicesResponseDataItemLinks

    def __init__(
        self,
        *,
        id: str,
        status: str,
        issued_at: str,
        total_amount: GetAccountInvoicesResponseDataItemTotalAmount,
        links: GetAccountInvoicesResponseDataItemLinks,
    ) -> None:
        self.id = id
        self.status = status
        self.issued_at = issued_at
        self.total_amount = total_amount
        self.links = links
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.status = get("status", ABSENT)
        model.issued_at = get("issuedAt", ABSENT)
        value = get("totalAmount", ABSENT)
        model.total_amount = (
            models.GetAccountInvoicesResponseDataItemTotalAmount.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("links", ABSENT)
        model.links = (
            models.GetAccountInvoicesResponseDataItemLinks.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
