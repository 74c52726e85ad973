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

    from ..models.get_mock_response_mock_config_delay import (
        GetMockResponseMockConfigDelay,
    )


@_attrs_define
class GetMocksResponseMocksItemConfig:
    """GetMocksResponseMocksItemConfig"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "delay",
            "headers",
            "matchBody",
            "matchQueryParams",
            "matchWildcards",
            "serverResponseId",
        )
    )

    delay: GetMockResponseMockConfigDelay | None
    headers: list[str]
    match_body: bool
    match_query_params: bool
    match_wildcards: bool
    server_response_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("delay", self.delay),
                ("headers", self.headers),
                ("matchBody", self.match_body),
                ("matchQueryParams", self.match_query_params),
                ("matchWildcards", self.match_wildcards),
                ("serverResponseId", self.server_response_id),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_mock_response_mock_config_delay import (
            GetMockResponseMockConfigDelay,
        )

        d = dict(src_dict)
        model = cls(
            delay=decode(
                d.pop("delay", UNSET),
                GetMockResponseMockConfigDelay,
            ),
            headers=d.pop("headers", UNSET),
            match_body=d.pop("matchBody", UNSET),
            match_query_params=d.pop("matchQueryParams", UNSET),
            match_wildcards=d.pop("matchWildcards", UNSET),
            server_response_id=d.pop("serverResponseId", UNSET),
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
