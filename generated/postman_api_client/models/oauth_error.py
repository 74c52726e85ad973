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


class OauthError(Model):
    """OauthError"""

    __slots__ = (
        "error",
        "error_description",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "error_description": "error_description",
    }

    error: str | Unset
    error_description: str | Unset

    def __init__(
        self,
        *,
        error: str | Unset = UNSET,
        error_description: str | Unset = UNSET,
    ) -> None:
        self.error = error
        self.error_description = error_description
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.error = get("error", ABSENT)
        model.error_description = get("error_description", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
