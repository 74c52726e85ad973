from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.create_collection_request_request_data_item_type import (
    CreateCollectionRequestRequestDataItemType,
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


class CreateCollectionRequestRequestDataItem(Model):
    """CreateCollectionRequestRequestDataItem"""

    __slots__ = (
        "key",
        "value",
        "description",
        "enabled",
        "type",
        "uuid",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "value": "value",
        "description": "description",
        "enabled": "enabled",
        "type": "type",
        "uuid": "uuid",
    }

    key: str | Unset
    value: str | Unset
    description: str | Unset
    enabled: bool | Unset
    type: CreateCollectionRequestRequestDataItemType | Unset
    uuid: str | Unset

    def __init__(
        self,
        *,
        key: str | Unset = UNSET,
        value: str | Unset = UNSET,
        description: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        type: CreateCollectionRequestRequestDataItemType | Unset = UNSET,
        uuid: str | Unset = UNSET,
    ) -> None:
        self.key = key
        self.value = value
        self.description = description
        self.enabled = enabled
        self.type = type
        self.uuid = uuid
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.key = get("key", ABSENT)
        model.value = get("value", ABSENT)
        model.description = get("description", ABSENT)
        model.enabled = get("enabled", ABSENT)
        model.type = get("type", ABSENT)
        model.uuid = get("uuid", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
