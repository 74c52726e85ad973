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


class GetTeamSettingsResponseSettings(Model):
    """GetTeamSettingsResponseSettings"""

    __slots__ = (
        "rfa_for_add_member",
        "rfa_for_add_collaborator",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "rfa_for_add_member": "rfa_for_add_member",
        "rfa_for_add_collaborator": "rfa_for_add_collaborator",
    }

    rfa_for_add_member: str
    rfa_for_add_collaborator: str

    def __init__(
        self,
        *,
        rfa_for_add_member: str,
        rfa_for_add_collaborator: str,
    ) -> None:
        self.rfa_for_add_member = rfa_for_add_member
        self.rfa_for_add_collaborator = rfa_for_add_collaborator
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.rfa_for_add_member = get("rfa_for_add_member", ABSENT)
        model.rfa_for_add_collaborator = get("rfa_for_add_collaborator", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
