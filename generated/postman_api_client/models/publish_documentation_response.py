from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.publish_documentation_request_custom_color import (
        PublishDocumentationRequestCustomColor,
    )
    from ..models.publish_documentation_request_customization import (
        PublishDocumentationRequestCustomization,
    )


class PublishDocumentationResponse(Model):
    """PublishDocumentationResponse"""

    __slots__ = (
        "published",
        "documentation_layout",
        "customization",
        "publish_date",
        "publisher_id",
        "environment_uid",
        "custom_color",
        "public_url",
        "id",
        "collection_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "published": "published",
        "documentationLayout": "documentation_layout",
        "customization": "customization",
        "publishDate": "publish_date",
        "publisherId": "publisher_id",
        "environmentUid": "environment_uid",
        "customColor": "custom_color",
        "publicUrl": "public_url",
        "id": "id",
        "collectionId": "collection_id",
    }

    published: bool
    documentation_layout: str
    customization: PublishDocumentationRequestCustomization
    publish_date: str
    publisher_id: str
    environment_uid: str
    custom_color: PublishDocumentationRequestCustomColor
    public_url: str
    id: str
    collection_id: str

    def __init__(
        self,
        *,
        published: bool,
        documentation_layout: str,
        customization: PublishDocumentationRequestCustomization,
        publish_date: str,
        publisher_id: str,
        environment_uid: str,
        custom_color: PublishDocumentationRequestCustomColor,
        public_url: str,
        id: str,
        collection_id: str,
    ) -> None:
        self.published = published
        self.documentation_layout = documentation_layout
        self.customization = customization
        self.publish_date = publish_date
        self.publisher_id = publisher_id
        self.environment_uid = environment_uid
        self.custom_color = custom_color
        self.public_url = public_url
        self.id = id
        self.collection_id = collection_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.published = get("published", ABSENT)
        model.documentation_layout = get("documentationLayout", ABSENT)
        value = get("customization", ABSENT)
        model.customization = (
            models.PublishDocumentationRequestCustomization.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.publish_date = get("publishDate", ABSENT)
        model.publisher_id = get("publisherId", ABSENT)
        model.environment_uid = get("environmentUid", ABSENT)
        value = get("customColor", ABSENT)
        model.custom_color = (
            models.PublishDocumentationRequestCustomColor.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.public_url = get("publicUrl", ABSENT)
        model.id = get("id", ABSENT)
        model.collection_id = get("collectionId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
