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


class ScimName(Model):
    """ScimName"""

    __slots__ = (
        "given_name",
        "family_name",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "givenName": "given_name",
        "familyName": "family_name",
    }

    given_name: str | Unset
    family_name: str | Unset

    def __init__(
        self,
        *,
        given_name: str | Unset = UNSET,
        family_name: str | Unset = UNSET,
    ) -> None:
        self.given_name = given_name
        self.family_name = family_name
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.given_name = get("givenName", ABSENT)
        model.family_name = get("familyName", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
