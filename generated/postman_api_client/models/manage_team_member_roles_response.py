from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.manage_team_member_roles_response_result_item import (
        ManageTeamMemberRolesResponseResultItem,
    )


class ManageTeamMemberRolesResponse(Model):
    """ManageTeamMemberRolesResponse"""

    __slots__ = ("result",)
    json_names: ClassVar[Mapping[str, str]] = {
        "result": "result",
    }

    result: list[ManageTeamMemberRolesResponseResultItem]

    def __init__(
        self,
        *,
        result: list[ManageTeamMemberRolesResponseResultItem],
    ) -> None:
        self.result = result
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("result", ABSENT)
        model.result = (
            value
            if value is ABSENT
            else decode(
                value,
                models.ManageTeamMemberRolesResponseResultItem,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
