from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_all_components_status import (
    GetAllComponentsStatus,
)
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class UpdateComponentRequest(Model):
    """UpdateComponentRequest"""

    __slots__ = (
        "name",
        "status",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "status": "status",
    }

    name: str | Unset
    status: GetAllComponentsStatus | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        status: GetAllComponentsStatus | Unset = UNSET,
    ) -> None:
        self.name = name
        self.status = status
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.status = get("status", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
