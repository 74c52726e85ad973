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

    from ..models.mock_delay import MockDelay
    from ..types import JsonValue


@_attrs_define
class MockConfig:
    """MockConfig"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "matchBody",
            "headers",
            "matchQueryParams",
            "matchWildcards",
            "delay",
            "serverResponseId",
            "matchHeader",
        )
    )

    match_body: bool
    headers: list[str]
    match_query_params: bool
    match_wildcards: bool
    delay: MockDelay | None
    server_response_id: None | str
    match_header: bool | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("matchBody", self.match_body),
                ("headers", self.headers),
                ("matchQueryParams", self.match_query_params),
                ("matchWildcards", self.match_wildcards),
                ("delay", self.delay),
                ("serverResponseId", self.server_response_id),
                ("matchHeader", self.match_header),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.mock_delay import MockDelay

        d = dict(src_dict)
        model = cls(
            match_body=d.pop("matchBody", UNSET),
            headers=d.pop("headers", UNSET),
            match_query_params=d.pop("matchQueryParams", UNSET),
            match_wildcards=d.pop("matchWildcards", UNSET),
            delay=decode(
                d.pop("delay", UNSET),
                MockDelay,
            ),
            server_response_id=d.pop("serverResponseId", UNSET),
            match_header=d.pop("matchHeader", UNSET),
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
