from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
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
    from ..types import JsonValue


@_attrs_define
class GetAuditLogsResponseTrailsItemData:
    """GetAuditLogsResponseTrailsItemData"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "actor",
            "user",
            "team",
            "variables",
        )
    )

    actor: GetAuditLogsResponseTrailsItemDataActor
    user: GetAuditLogsResponseTrailsItemDataUser
    team: GetAuditLogsResponseTrailsItemDataTeam
    variables: GetAuditLogsResponseTrailsItemDataVariables | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("actor", self.actor),
                ("user", self.user),
                ("team", self.team),
                ("variables", self.variables),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
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

        d = dict(src_dict)
        model = cls(
            actor=decode(
                d.pop("actor", UNSET),
                GetAuditLogsResponseTrailsItemDataActor,
            ),
            user=decode(
                d.pop("user", UNSET),
                GetAuditLogsResponseTrailsItemDataUser,
            ),
            team=decode(
                d.pop("team", UNSET),
                GetAuditLogsResponseTrailsItemDataTeam,
            ),
            variables=decode(
                d.pop("variables", UNSET),
                GetAuditLogsResponseTrailsItemDataVariables,
            ),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> JsonValue:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: JsonValue) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
