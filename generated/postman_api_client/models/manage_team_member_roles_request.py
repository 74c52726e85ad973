from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.manage_team_member_roles_request_add import (
        ManageTeamMemberRolesRequestAdd,
    )
    from ..models.manage_team_member_roles_request_remove import (
        ManageTeamMemberRolesRequestRemove,
    )


class ManageTeamMemberRolesRequest(Model):
    """ManageTeamMemberRolesRequest"""

    __slots__ = (
        "add",
        "remove",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "add": "add",
        "remove": "remove",
    }

    add: ManageTeamMemberRolesRequestAdd | Unset
    remove: ManageTeamMemberRolesRequestRemove | Unset

    def __init__(
        self,
        *,
        add: ManageTeamMemberRolesRequestAdd | Unset = UNSET,
        remove: ManageTeamMemberRolesRequestRemove | Unset = UNSET,
    ) -> None:
        self.add = add
        self.remove = remove
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("add", ABSENT)
        model.add = (
            models.ManageTeamMemberRolesRequestAdd.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("remove", ABSENT)
        model.remove = (
            models.ManageTeamMemberRolesRequestRemove.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
