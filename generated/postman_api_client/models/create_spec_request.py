from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.spec_type import SpecType
from ..types import (
    ABSENT,
    Model,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.create_spec_request_files_item_variant_2 import (
        CreateSpecRequestFilesItemVariant2,
    )
    from ..models.new_spec_file import NewSpecFile


class CreateSpecRequest(Model):
    """CreateSpecRequest"""

    __slots__ = (
        "name",
        "type",
        "files",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type",
        "files": "files",
    }

    name: str
    type: SpecType
    files: list[CreateSpecRequestFilesItemVariant2 | NewSpecFile]

    def __init__(
        self,
        *,
        name: str,
        type: SpecType,
        files: list[CreateSpecRequestFilesItemVariant2 | NewSpecFile],
    ) -> None:
        self.name = name
        self.type = type
        self.files = files
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.type = get("type", ABSENT)
        value = get("files", ABSENT)
        model.files = (
            value
            if value is ABSENT
            else decode(
                value,
                models.NewSpecFile,
                models.CreateSpecRequestFilesItemVariant2,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
