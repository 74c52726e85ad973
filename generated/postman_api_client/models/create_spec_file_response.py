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


class CreateSpecFileResponse(Model):
    """CreateSpecFileResponse"""

    __slots__ = (
        "created_at",
        "created_by",
        "id",
        "path",
        "updated_at",
        "updated_by",
        "type",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "createdAt": "created_at",
        "createdBy": "created_by",
        "id": "id",
        "path": "path",
        "updatedAt": "updated_at",
        "updatedBy": "updated_by",
        "type": "type",
    }

    created_at: str
    created_by: int
    id: str
    path: str
    updated_at: str
    updated_by: int
    type: GetSpecFileResponseType

    def __init__(
        self,
        *,
        created_at: str,
        created_by: int,
        id: str,
        path: str,
        updated_at: str,
        updated_by: int,
        type: GetSpecFileResponseType,
    ) -> None:
        self.created_at = created_at
        self.created_by = created_by
        self.id = id
        self.path = path
        self.updated_at = updated_at
        self.updated_by = updated_by
        self.type = type
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.created_at = get("createdAt", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.id = get("id", ABSENT)
        model.path = get("path", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.updated_by = get("updatedBy", ABSENT)
        model.type = get("type", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
