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

    from ..models.get_account_invoices_response_data_item_links import (
        GetAccountInvoicesResponseDataItemLinks,
    )
    from ..models.get_account_invoices_response_data_item_total_amount import (
        GetAccountInvoicesResponseDataItemTotalAmount,
    )
    from ..types import JsonValue


@_attrs_define
class Invoice:
    """Invoice"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "status",
            "issuedAt",
            "totalAmount",
            "links",
        )
    )

    id: str
    status: str
    issued_at: str
    total_amount: GetAccountInvoicesResponseDataItemTotalAmount
    links: GetAccountInvoicesResponseDataItemLinks
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("status", self.status),
                ("issuedAt", self.issued_at),
                ("totalAmount", self.total_amount),
                ("links", self.links),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_account_invoices_response_data_item_links import (
            GetAccountInvoicesResponseDataItemLinks,
        )
        from ..models.get_account_invoices_response_data_item_total_amount import (
            GetAccountInvoicesResponseDataItemTotalAmount,
        )

        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            status=d.pop("status", UNSET),
            issued_at=d.pop("issuedAt", UNSET),
            total_amount=decode(
                d.pop("totalAmount", UNSET),
                GetAccountInvoicesResponseDataItemTotalAmount,
            ),
            links=decode(
                d.pop("links", UNSET),
                GetAccountInvoicesResponseDataItemLinks,
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
