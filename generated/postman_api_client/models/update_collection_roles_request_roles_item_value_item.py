from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_collection_roles_response_team_item_role import (
    GetCollectionRolesResponseTeamItemRole,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class UpdateCollectionRolesRequestRolesItemValueItem(Model):
    """UpdateCollectionRolesRequestRolesItemValueItem"""

    __slots__ = (
        "id",
        "role",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "role": "role",
    }

    id: int
    role: GetCollectionRolesResponseTeamItemRole

    def __init__(
        self,
        *,
        id: int,
        role: GetCollectionRolesResponseTeamItemRole,
    ) -> None:
        self.id = id
        self.role = role
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.role = get("role", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
