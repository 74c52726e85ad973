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


class NewSpecFile(Model):
    """NewSpecFile"""

    __slots__ = (
        "path",
        "content",
        "type",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "content": "content",
        "type": "type",
    }

    path: str
    content: str
    type: GetSpecFileResponseType

    def __init__(
        self,
        *,
        path: str,
        content: str,
        type: GetSpecFileResponseType,
    ) -> None:
        self.path = path
        self.content = content
        self.type = type
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.path = get("path", ABSENT)
        model.content = get("content", ABSENT)
        model.type = get("type", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
