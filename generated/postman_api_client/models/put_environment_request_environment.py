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

    from ..models.environment_secret import EnvironmentSecret
    from ..models.global_variable import GlobalVariable


class PutEnvironmentRequestEnvironment(Model):
    """PutEnvironmentRequestEnvironment"""

    __slots__ = (
        "name",
        "values",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "values": "values",
    }

    name: str | Unset
    values: list[EnvironmentSecret | GlobalVariable] | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        values: list[EnvironmentSecret | GlobalVariable] | Unset = UNSET,
    ) -> None:
        self.name = name
        self.values = values
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        value = get("values", ABSENT)
        model.values = (
            value
            if value is ABSENT
            else decode(
                value,
                models.GlobalVariable,
                models.EnvironmentSecret,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
