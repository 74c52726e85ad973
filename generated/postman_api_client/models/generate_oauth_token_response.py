from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.generate_oauth_token_response_token_type import (
    GenerateOauthTokenResponseTokenType,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class GenerateOauthTokenResponse(Model):
    """GenerateOauthTokenResponse"""

    __slots__ = (
        "access_token",
        "expires_in",
        "token_type",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "access_token": "access_token",
        "expires_in": "expires_in",
        "token_type": "token_type",
    }

    access_token: str
    expires_in: int
    token_type: GenerateOauthTokenResponseTokenType

    def __init__(
        self,
        *,
        access_token: str,
        expires_in: int,
        token_type: GenerateOauthTokenResponseTokenType,
    ) -> None:
        self.access_token = access_token
        self.expires_in = expires_in
        self.token_type = token_type
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.access_token = get("access_token", ABSENT)
        model.expires_in = get("expires_in", ABSENT)
        model.token_type = get("token_type", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
