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
class CreateMockServerResponseRequestServerResponse:
    """CreateMockServerResponseRequestServerResponse"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "statusCode",
            "headers",
            "language",
            "body",
        )
    )

    name: str
    status_code: int
    headers: list[GetMockServerResponseResponseHeadersItem] | Unset = UNSET
    language: DeleteMockServerResponseResponseLanguage | None | Unset = UNSET
    body: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("name", self.name),
                ("statusCode", self.status_code),
                ("headers", self.headers),
                ("language", self.language),
                ("body", self.body),
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
            name=d.pop("name", UNSET),
            status_code=d.pop("statusCode", UNSET),
            headers=decode(
                d.pop("headers", UNSET),
                GetMockServerResponseResponseHeadersItem,
            ),
            language=d.pop("language", UNSET),
            body=d.pop("body", UNSET),
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
