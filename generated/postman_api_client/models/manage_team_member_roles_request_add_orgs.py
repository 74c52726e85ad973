from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.create_access_request_request_role import (
    CreateAccessRequestRequestRole,
)
from ..types import (
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class ManageTeamMemberRolesRequestAddOrgs(Model):
    """ManageTeamMemberRolesRequestAddOrgs"""

    __slots__ = ()
    json_names: ClassVar[Mapping[str, str]] = {}

    additional_properties: dict[str, list[CreateAccessRequestRequestRole]]

    def __init__(
        self,
    ) -> None:
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model

    def __getitem__(self, key: str) -> list[CreateAccessRequestRequestRole]:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: list[CreateAccessRequestRequestRole]) -> None:
        self.additional_properties[key] = value
