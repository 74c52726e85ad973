from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from ..models.create_mock_response_mock_config_delay import (
        CreateMockResponseMockConfigDelay,
    )

T = TypeVar("T", bound="CreateMockResponseMockConfig")


@_attrs_define
class CreateMockResponseMockConfig:
    """CreateMockResponseMockConfig"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "matchBody",
            "matchHeader",
            "headers",
            "matchQueryParams",
            "matchWildcards",
            "delay",
            "serverResponseId",
        )
    )

    match_body: bool | Unset = UNSET
    match_header: bool | Unset = UNSET
    headers: list[str] | Unset = UNSET
    match_query_params: bool | Unset = UNSET
    match_wildcards: bool | Unset = UNSET
    delay: CreateMockResponseMockConfigDelay | None | Unset = UNSET
    server_response_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("matchBody", self.match_body),
                ("matchHeader", self.match_header),
                ("headers", self.headers),
                ("matchQueryParams", self.match_query_params),
                ("matchWildcards", self.match_wildcards),
                ("delay", self.delay),
                ("serverResponseId", self.server_response_id),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_mock_response_mock_config_delay import (
            CreateMockResponseMockConfigDelay,
        )

        d = dict(src_dict)
        model = cls(
            match_body=d.pop("matchBody", UNSET),
            match_header=d.pop("matchHeader", UNSET),
            headers=d.pop("headers", UNSET),
            match_query_params=d.pop("matchQueryParams", UNSET),
            match_wildcards=d.pop("matchWildcards", UNSET),
            delay=decode(
                d.pop("delay", UNSET),
                CreateMockResponseMockConfigDelay,
            ),
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
