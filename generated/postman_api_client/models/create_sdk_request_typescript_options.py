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


class CreateSdkRequestTypescriptOptions(Model):
    """CreateSdkRequestTypescriptOptions"""

    __slots__ = (
        "npm_org",
        "npm_name",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "npmOrg": "npm_org",
        "npmName": "npm_name",
    }

    npm_org: str | Unset
    npm_name: str | Unset

    def __init__(
        self,
        *,
        npm_org: str | Unset = UNSET,
        npm_name: str | Unset = UNSET,
    ) -> None:
        self.npm_org = npm_org
        self.npm_name = npm_name
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.npm_org = get("npmOrg", ABSENT)
        model.npm_name = get("npmName", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
