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


class DuplicateCollectionRequest(Model):
    """DuplicateCollectionRequest"""

    __slots__ = (
        "workspace",
        "suffix",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "workspace": "workspace",
        "suffix": "suffix",
    }

    workspace: str
    suffix: str | Unset

    def __init__(
        self,
        *,
        workspace: str,
        suffix: str | Unset = UNSET,
    ) -> None:
        self.workspace = workspace
        self.suffix = suffix
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.workspace = get("workspace", ABSENT)
        model.suffix = get("suffix", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
