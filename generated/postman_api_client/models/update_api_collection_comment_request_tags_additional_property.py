from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.update_api_collection_comment_request_tags_additional_property_type import (
    UpdateApiCollectionCommentRequestTagsAdditionalPropertyType,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class UpdateApiCollectionCommentRequestTagsAdditionalProperty(Model):
    """UpdateApiCollectionCommentRequestTagsAdditionalProperty"""

    __slots__ = (
        "type",
        "id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
    }

    type: UpdateApiCollectionCommentRequestTagsAdditionalPropertyType
    id: str

    def __init__(
        self,
        *,
        type: UpdateApiCollectionCommentRequestTagsAdditionalPropertyType,
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
