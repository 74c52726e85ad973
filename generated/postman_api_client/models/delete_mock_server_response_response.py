from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.delete_mock_server_response_response_language import (
    DeleteMockServerResponseResponseLanguage,
)
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_mock_server_response_response_headers_item import (
        GetMockServerResponseResponseHeadersItem,
    )
    from ..types import JsonValue


@_attrs_define
class DeleteMockServerResponseResponse:
    """DeleteMockServerResponseResponse"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "statusCode",
            "headers",
            "language",
            "body",
            "createdBy",
            "updatedBy",
            "createdAt",
            "mock",
            "updatedAt",
        )
    )

    id: str
    name: str
    status_code: float
    headers: list[GetMockServerResponseResponseHeadersItem]
    language: DeleteMockServerResponseResponseLanguage | None
    body: str
    created_by: str
    updated_by: str
    created_at: str
    mock: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("name", self.name),
                ("statusCode", self.status_code),
                ("headers", self.headers),
                ("language", self.language),
                ("body", self.body),
                ("createdBy", self.created_by),
                ("updatedBy", self.updated_by),
                ("createdAt", self.created_at),
                ("mock", self.mock),
                ("updatedAt", self.updated_at),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_mock_server_response_response_headers_item import (
            GetMockServerResponseResponseHeadersItem,
        )

        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            name=d.pop("name", UNSET),
            status_code=d.pop("statusCode", UNSET),
            headers=decode(
                d.pop("headers", UNSET),
                GetMockServerResponseResponseHeadersItem,
            ),
            language=d.pop("language", UNSET),
            body=d.pop("body", UNSET),
            created_by=d.pop("createdBy", UNSET),
            updated_by=d.pop("updatedBy", UNSET),
            created_at=d.pop("createdAt", UNSET),
            mock=d.pop("mock", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
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
