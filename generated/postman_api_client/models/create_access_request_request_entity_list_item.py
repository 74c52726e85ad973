from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.remove_team_members_request_entities_item_entity_type import (
    RemoveTeamMembersRequestEntitiesItemEntityType,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class CreateAccessRequestRequestEntityListItem(Model):
    """CreateAccessRequestRequestEntityListItem"""

    __slots__ = (
        "entity_type",
        "entity_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "entityType": "entity_type",
        "entityId": "entity_id",
    }

    entity_type: RemoveTeamMembersRequestEntitiesItemEntityType
    entity_id: int | str

    def __init__(
        self,
        *,
        entity_type: RemoveTeamMembersRequestEntitiesItemEntityType,
        entity_id: int | str,
    ) -> None:
        self.entity_type = entity_type
        self.entity_id = entity_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.entity_type = get("entityType", ABSENT)
        model.entity_id = get("entityId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
