from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.generate_service_account_token_response_session import (
        GenerateServiceAccountTokenResponseSession,
    )


class GenerateServiceAccountTokenResponse(Model):
    """GenerateServiceAccountTokenResponse"""

    __slots__ = (
        "access_token",
        "session",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "access_token": "access_token",
        "session": "session",
    }

    access_token: str
    session: GenerateServiceAccountTokenResponseSession | Unset

    def __init__(
        self,
        *,
        access_token: str,
        session: GenerateServiceAccountTokenResponseSession | Unset = UNSET,
    ) -> None:
        self.access_token = access_token
        self.session = session
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.access_token = get("access_token", ABSENT)
        value = get("session", ABSENT)
        model.session = (
            models.GenerateServiceAccountTokenResponseSession.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
