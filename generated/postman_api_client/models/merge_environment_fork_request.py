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


class MergeEnvironmentForkRequest(Model):
    """MergeEnvironmentForkRequest"""

    __slots__ = (
        "source",
        "delete_source",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "source": "source",
        "deleteSource": "delete_source",
    }

    source: str
    delete_source: bool | Unset

    def __init__(
        self,
        *,
        source: str,
        delete_source: bool | Unset = UNSET,
    ) -> None:
        self.source = source
        self.delete_source = delete_source
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.source = get("source", ABSENT)
        model.delete_source = get("deleteSource", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
