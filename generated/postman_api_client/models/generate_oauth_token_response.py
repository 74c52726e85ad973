from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.generate_oauth_token_response_token_type import (
    GenerateOauthTokenResponseTokenType,
)
from ..types import (
    UNSET,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class GenerateOauthTokenResponse:
    """GenerateOauthTokenResponse"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "access_token",
            "expires_in",
            "token_type",
        )
    )

    access_token: str
    expires_in: int
    token_type: GenerateOauthTokenResponseTokenType
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("access_token", self.access_token),
                ("expires_in", self.expires_in),
                ("token_type", self.token_type),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            access_token=d.pop("access_token", UNSET),
            expires_in=d.pop("expires_in", UNSET),
            token_type=d.pop("token_type", UNSET),
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
