from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.global_variable import GlobalVariable


class UpdateWorkspaceGlobalVariablesRequest(Model):
    """UpdateWorkspaceGlobalVariablesRequest"""

    __slots__ = ("values",)
    json_names: ClassVar[Mapping[str, str]] = {
        "values": "values",
    }

    values: list[GlobalVariable] | Unset

    def __init__(
        self,
        *,
        values: list[GlobalVariable] | Unset = UNSET,
    ) -> None:
        self.values = values
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("values", ABSENT)
        model.values = (
            value
            if value is ABSENT
            else decode(
                value,
                models.GlobalVariable,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
