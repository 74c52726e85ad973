from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.update_api_collection_comment_request_tags import (
        UpdateApiCollectionCommentRequestTags,
    )


class UpdateApiCollectionCommentRequest(Model):
    """UpdateApiCollectionCommentRequest"""

    __slots__ = (
        "body",
        "tags",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "body": "body",
        "tags": "tags",
    }

    body: str
    tags: UpdateApiCollectionCommentRequestTags | Unset

    def __init__(
        self,
        *,
        body: str,
        tags: UpdateApiCollectionCommentRequestTags | Unset = UNSET,
    ) -> None:
        self.body = body
        self.tags = tags
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.body = get("body", ABSENT)
        value = get("tags", ABSENT)
        model.tags = (
            models.UpdateApiCollectionCommentRequestTags.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
