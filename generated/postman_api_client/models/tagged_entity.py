from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_tagged_entities_response_data_entities_item_entity_type import (
    GetTaggedEntitiesResponseDataEntitiesItemEntityType,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class TaggedEntity(Model):
    """TaggedEntity"""

    __slots__ = (
        "entity_id",
        "entity_type",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "entityId": "entity_id",
        "entityType": "entity_type",
    }

    entity_id: str
    entity_type: GetTaggedEntitiesResponseDataEntitiesItemEntityType

    def __init__(
        self,
        *,
        entity_id: str,
        entity_type: GetTaggedEntitiesResponseDataEntitiesItemEntityType,
    ) -> None:
        self.entity_id = entity_id
        self.entity_type = entity_type
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.entity_id = get("entityId", ABSENT)
        model.entity_type = get("entityType", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
