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


class PatchEnvironmentRequestVariant4Item(Model):
    """PatchEnvironmentRequestVariant4Item"""

    __slots__ = (
        "op",
        "path",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "op": "op",
        "path": "path",
    }

    op: str
    path: str

    def __init__(
        self,
        *,
        op: str,
        path: str,
    ) -> None:
        self.op = op
        self.path = path
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.op = get("op", ABSENT)
        model.path = get("path", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
