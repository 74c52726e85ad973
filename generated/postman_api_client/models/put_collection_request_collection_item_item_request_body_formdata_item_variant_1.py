from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.put_collection_request_collection_item_item_request_body_formdata_item_variant_1_type import (
    PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant1Type,
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


class PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant1(Model):
    """PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant1"""

    __slots__ = (
        "key",
        "value",
        "type",
        "content_type",
        "description",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "value": "value",
        "type": "type",
        "contentType": "content_type",
        "description": "description",
    }

    key: str | Unset
    value: str | Unset
    type: PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant1Type | Unset
    content_type: str | Unset
    description: None | str | Unset

    def __init__(
        self,
        *,
        key: str | Unset = UNSET,
        value: str | Unset = UNSET,
        type: PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant1Type
        | Unset = UNSET,
        content_type: str | Unset = UNSET,
        description: None | str | Unset = UNSET,
    ) -> None:
        self.key = key
        self.value = value
        self.type = type
        self.content_type = content_type
        self.description = description
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.key = get("key", ABSENT)
        model.value = get("value", ABSENT)
        model.type = get("type", ABSENT)
        model.content_type = get("contentType", ABSENT)
        model.description = get("description", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
