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

    from ..models.get_audit_logs_response_trails_item_data_actor import (
        GetAuditLogsResponseTrailsItemDataActor,
    )
    from ..models.get_audit_logs_response_trails_item_data_team import (
        GetAuditLogsResponseTrailsItemDataTeam,
    )
    from ..models.get_audit_logs_response_trails_item_data_user import (
        GetAuditLogsResponseTrailsItemDataUser,
    )
    from ..models.get_audit_logs_response_trails_item_data_variables import (
        GetAuditLogsResponseTrailsItemDataVariables,
    )


class GetAuditLogsResponseTrailsItemData(Model):
    """GetAuditLogsResponseTrailsItemData"""

    __slots__ = (
        "actor",
        "user",
        "team",
        "variables",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "actor": "actor",
        "user": "user",
        "team": "team",
        "variables": "variables",
    }

    actor: GetAuditLogsResponseTrailsItemDataActor
    user: GetAuditLogsResponseTrailsItemDataUser
    team: GetAuditLogsResponseTrailsItemDataTeam
    variables: GetAuditLogsResponseTrailsItemDataVariables | Unset

    def __init__(
        self,
        *,
        actor: GetAuditLogsResponseTrailsItemDataActor,
        user: GetAuditLogsResponseTrailsItemDataUser,
        team: GetAuditLogsResponseTrailsItemDataTeam,
        variables: GetAuditLogsResponseTrailsItemDataVariables | Unset = UNSET,
    ) -> None:
        self.actor = actor
        self.user = user
        self.team = team
        self.variables = variables
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("actor", ABSENT)
        model.actor = (
            models.GetAuditLogsResponseTrailsItemDataActor.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("user", ABSENT)
        model.user = (
            models.GetAuditLogsResponseTrailsItemDataUser.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("team", ABSENT)
        model.team = (
            models.GetAuditLogsResponseTrailsItemDataTeam.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("variables", ABSENT)
        model.variables = (
            models.GetAuditLogsResponseTrailsItemDataVariables.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
