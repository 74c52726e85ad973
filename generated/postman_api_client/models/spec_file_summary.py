from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_spec_file_response_type import (
    GetSpecFileResponseType,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class SpecFileSummary(Model):
    """SpecFileSummary"""

    __slots__ = (
        "id",
        "path",
        "name",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
        "type",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "path": "path",
        "name": "name",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "type": "type",
    }

    id: str
    path: str
    name: str
    created_by: int
    updated_by: int
    created_at: str
    updated_at: str
    type: GetSpecFileResponseType

    def __init__(
        self,
        *,
        id: str,
        path: str,
        name: str,
        created_by: int,
        updated_by: int,
        created_at: str,
        updated_at: str,
        type: GetSpecFileResponseType,
    ) -> None:
        self.id = id
        self.path = path
        self.name = name
        self.created_by = created_by
        self.updated_by = updated_by
        self.created_at = created_at
        self.updated_at = updated_at
        self.type = type
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.path = get("path", ABSENT)
        model.name = get("name", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.updated_by = get("updatedBy", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.type = get("type", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
