from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_sdk_response_source_type import (
    GetSdkResponseSourceType,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class GetSdkResponseSource(Model):
    """GetSdkResponseSource"""

    __slots__ = (
        "type",
        "id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
    }

    type: GetSdkResponseSourceType
    id: str

    def __init__(
        self,
        *,
        type: GetSdkResponseSourceType,
        id: str,
    ) -> None:
        self.type = type
        self.id = id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.type = get("type", ABSENT)
        model.id = get("id", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
