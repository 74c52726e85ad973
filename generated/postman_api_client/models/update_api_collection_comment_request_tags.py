from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    Model,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.update_api_collection_comment_request_tags_additional_property import (
        UpdateApiCollectionCommentRequestTagsAdditionalProperty,
    )


class UpdateApiCollectionCommentRequestTags(Model):
    """UpdateApiCollectionCommentRequestTags"""

    __slots__ = ()
    json_names: ClassVar[Mapping[str, str]] = {}

    additional_properties: dict[str, UpdateApiCollectionCommentRequestTagsAdditionalProperty]

    def __init__(
        self,
    ) -> None:
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = {
            name: decode(
                value,
                models.UpdateApiCollectionCommentRequestTagsAdditionalProperty,
            )
            for name, value in extra.items()
        }
        return model

    def __getitem__(self, key: str) -> UpdateApiCollectionCommentRequestTagsAdditionalProperty:
        return self.additional_properties[key]

    def __setitem__(
        self, key: str, value: UpdateApiCollectionCommentRequestTagsAdditionalProperty
    ) -> None:
        self.additional_properties[key] = value
