from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class ScimBulkFeature(Model):
    """ScimBulkFeature"""

    __slots__ = (
        "supported",
        "max_operations",
        "max_payload_size",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "supported": "supported",
        "maxOperations": "max_operations",
        "maxPayloadSize": "max_payload_size",
    }

    supported: bool | Unset
    max_operations: int | Unset
    max_payload_size: int | Unset

    def __init__(
        self,
        *,
        supported: bool | Unset = UNSET,
        max_operations: int | Unset = UNSET,
        max_payload_size: int | Unset = UNSET,
    ) -> None:
        self.supported = supported
        self.max_operations = max_operations
        self.max_payload_size = max_payload_size
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.supported = get("supported", ABSENT)
        model.max_operations = get("maxOperations", ABSENT)
        model.max_payload_size = get("maxPayloadSize", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
