from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class PutCollectionRequestCollectionProtocolProfileBehaviorDisabledSystemHeaders:
    """PutCollectionRequestCollectionProtocolProfileBehaviorDisabledSystemHeaders"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "cache-control",
            "postman-token",
            "content-type",
            "content-length",
            "accept-encoding",
            "connection",
            "host",
        )
    )

    cache_control: bool | Unset = UNSET
    postman_token: bool | Unset = UNSET
    content_type: bool | Unset = UNSET
    content_length: bool | Unset = UNSET
    accept_encoding: bool | Unset = UNSET
    connection: bool | Unset = UNSET
    host: bool | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("cache-control", self.cache_control),
                ("postman-token", self.postman_token),
                ("content-type", self.content_type),
                ("content-length", self.content_length),
                ("accept-encoding", self.accept_encoding),
                ("connection", self.connection),
                ("host", self.host),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            cache_control=d.pop("cache-control", UNSET),
            postman_token=d.pop("postman-token", UNSET),
            content_type=d.pop("content-type", UNSET),
            content_length=d.pop("content-length", UNSET),
            accept_encoding=d.pop("accept-encoding", UNSET),
            connection=d.pop("connection", UNSET),
            host=d.pop("host", UNSET),
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
