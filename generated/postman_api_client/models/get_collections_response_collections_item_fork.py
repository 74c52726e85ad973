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


class GetCollectionsResponseCollectionsItemFork(Model):
    """GetCollectionsResponseCollectionsItemFork"""

    __slots__ = (
        "label",
        "created_at",
        "from_",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "label": "label",
        "createdAt": "created_at",
        "from": "from_",
    }

    label: str | Unset
    created_at: str | Unset
    from_: str | Unset

    def __init__(
        self,
        *,
        label: str | Unset = UNSET,
        created_at: str | Unset = UNSET,
        from_: str | Unset = UNSET,
    ) -> None:
        self.label = label
        self.created_at = created_at
        self.from_ = from_
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.label = get("label", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.from_ = get("from", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
