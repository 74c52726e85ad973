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


class GetWorkspacesResponseWorkspacesItemScim(Model):
    """GetWorkspacesResponseWorkspacesItemScim"""

    __slots__ = ("created_by",)
    json_names: ClassVar[Mapping[str, str]] = {
        "createdBy": "created_by",
    }

    created_by: str

    def __init__(
        self,
        *,
        created_by: str,
    ) -> None:
        self.created_by = created_by
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.created_by = get("createdBy", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
