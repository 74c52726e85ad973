from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class GenerateOauthTokenRequest(Model):
    """GenerateOauthTokenRequest"""

    __slots__ = (
        "grant_type",
        "installation_auth_id",
        "jwt",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "grant_type": "grant_type",
        "installationAuthId": "installation_auth_id",
        "jwt": "jwt",
    }

    grant_type: str
    installation_auth_id: str
    jwt: str

    def __init__(
        self,
        *,
        grant_type: str,
        installation_auth_id: str,
        jwt: str,
    ) -> None:
        self.grant_type = grant_type
        self.installation_auth_id = installation_auth_id
        self.jwt = jwt
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.grant_type = get("grant_type", ABSENT)
        model.installation_auth_id = get("installationAuthId", ABSENT)
        model.jwt = get("jwt", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
