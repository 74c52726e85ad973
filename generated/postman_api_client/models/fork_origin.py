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


class ForkOrigin(Model):
    """ForkOrigin"""

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

    label: str
    created_at: str
    from_: str

    def __init__(
        self,
        *,
        label: str,
        created_at: str,
        from_: str,
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
