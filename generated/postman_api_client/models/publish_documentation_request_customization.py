from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.publish_documentation_request_customization_appearance import (
        PublishDocumentationRequestCustomizationAppearance,
    )
    from ..models.publish_documentation_request_customization_meta_tags_item import (
        PublishDocumentationRequestCustomizationMetaTagsItem,
    )


class PublishDocumentationRequestCustomization(Model):
    """PublishDocumentationRequestCustomization"""

    __slots__ = (
        "meta_tags",
        "appearance",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "metaTags": "meta_tags",
        "appearance": "appearance",
    }

    meta_tags: list[PublishDocumentationRequestCustomizationMetaTagsItem] | Unset
    appearance: PublishDocumentationRequestCustomizationAppearance | Unset

    def __init__(
        self,
        *,
        meta_tags: list[PublishDocumentationRequestCustomizationMetaTagsItem] | Unset = UNSET,
        appearance: PublishDocumentationRequestCustomizationAppearance | Unset = UNSET,
    ) -> None:
        self.meta_tags = meta_tags
        self.appearance = appearance
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("metaTags", ABSENT)
        model.meta_tags = (
            value
            if value is ABSENT
            else decode(
                value,
                models.PublishDocumentationRequestCustomizationMetaTagsItem,
            )
        )
        value = get("appearance", ABSENT)
        model.appearance = (
            models.PublishDocumentationRequestCustomizationAppearance.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
