from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_spec_file_response_type import (
    GetSpecFileResponseType,
)
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class UpdateSpecFileRequest(Model):
    """UpdateSpecFileRequest"""

    __slots__ = (
        "name",
        "type",
        "content",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type",
        "content": "content",
    }

    name: str | Unset
    type: GetSpecFileResponseType | Unset
    content: str | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        type: GetSpecFileResponseType | Unset = UNSET,
        content: str | Unset = UNSET,
    ) -> None:
        self.name = name
        self.type = type
        self.content = content
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.type = get("type", ABSENT)
        model.content = get("content", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
