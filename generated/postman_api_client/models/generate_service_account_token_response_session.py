from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class GenerateServiceAccountTokenResponseSession(Model):
    """GenerateServiceAccountTokenResponseSession"""

    __slots__ = ("token",)
    json_names: ClassVar[Mapping[str, str]] = {
        "token": "token",
    }

    token: str | Unset

    def __init__(
        self,
        *,
        token: str | Unset = UNSET,
    ) -> None:
        self.token = token
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.token = get("token", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
