from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_secret_types_response_data_item_type import (
    GetSecretTypesResponseDataItemType,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class SecretType(Model):
    """SecretType"""

    __slots__ = (
        "name",
        "id",
        "type",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "id": "id",
        "type": "type",
    }

    name: str
    id: str
    type: GetSecretTypesResponseDataItemType

    def __init__(
        self,
        *,
        name: str,
        id: str,
        type: GetSecretTypesResponseDataItemType,
    ) -> None:
        self.name = name
        self.id = id
        self.type = type
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.id = get("id", ABSENT)
        model.type = get("type", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
