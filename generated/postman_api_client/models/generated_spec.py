from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_spec_collections_response_collections_item_state import (
    GetSpecCollectionsResponseCollectionsItemState,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class GeneratedSpec(Model):
    """GeneratedSpec"""

    __slots__ = (
        "id",
        "name",
        "state",
        "created_at",
        "updated_at",
        "created_by",
        "updated_by",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "state": "state",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
    }

    id: str
    name: str
    state: GetSpecCollectionsResponseCollectionsItemState
    created_at: str
    updated_at: str
    created_by: int
    updated_by: int

    def __init__(
        self,
        *,
        id: str,
        name: str,
        state: GetSpecCollectionsResponseCollectionsItemState,
        created_at: str,
        updated_at: str,
        created_by: int,
        updated_by: int,
    ) -> None:
        self.id = id
        self.name = name
        self.state = state
        self.created_at = created_at
        self.updated_at = updated_at
        self.created_by = created_by
        self.updated_by = updated_by
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.state = get("state", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.updated_by = get("updatedBy", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
