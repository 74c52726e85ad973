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


class CreateSdkRequestCsharpOptions(Model):
    """CreateSdkRequestCsharpOptions"""

    __slots__ = ("package_id",)
    json_names: ClassVar[Mapping[str, str]] = {
        "packageId": "package_id",
    }

    package_id: str | Unset

    def __init__(
        self,
        *,
        package_id: str | Unset = UNSET,
    ) -> None:
        self.package_id = package_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.package_id = get("packageId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
