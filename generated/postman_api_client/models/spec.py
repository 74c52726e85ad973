from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_spec_response_file_format import (
    GetSpecResponseFileFormat,
)
from ..models.spec_type import SpecType
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class Spec(Model):
    """Spec"""

    __slots__ = (
        "name",
        "type",
        "id",
        "created_at",
        "updated_at",
        "created_by",
        "updated_by",
        "file_format",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type",
        "id": "id",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "fileFormat": "file_format",
    }

    name: str
    type: SpecType
    id: str
    created_at: str
    updated_at: str
    created_by: int
    updated_by: int
    file_format: GetSpecResponseFileFormat | Unset

    def __init__(
        self,
        *,
        name: str,
        type: SpecType,
        id: str,
        created_at: str,
        updated_at: str,
        created_by: int,
        updated_by: int,
        file_format: GetSpecResponseFileFormat | Unset = UNSET,
    ) -> None:
        self.name = name
        self.type = type
        self.id = id
        self.created_at = created_at
        self.updated_at = updated_at
        self.created_by = created_by
        self.updated_by = updated_by
        self.file_format = file_format
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.type = get("type", ABSENT)
        model.id = get("id", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.updated_by = get("updatedBy", ABSENT)
        model.file_format = get("fileFormat", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
