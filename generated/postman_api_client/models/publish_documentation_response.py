from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.publish_documentation_request_custom_color import (
        PublishDocumentationRequestCustomColor,
    )
    from ..models.publish_documentation_request_customization import (
        PublishDocumentationRequestCustomization,
    )
    from ..types import JsonValue


@_attrs_define
class PublishDocumentationResponse:
    """PublishDocumentationResponse"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "published",
            "documentationLayout",
            "customization",
            "publishDate",
            "publisherId",
            "environmentUid",
            "customColor",
            "publicUrl",
            "id",
            "collectionId",
        )
    )

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
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("published", self.published),
                ("documentationLayout", self.documentation_layout),
                ("customization", self.customization),
                ("publishDate", self.publish_date),
                ("publisherId", self.publisher_id),
                ("environmentUid", self.environment_uid),
                ("customColor", self.custom_color),
                ("publicUrl", self.public_url),
                ("id", self.id),
                ("collectionId", self.collection_id),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.publish_documentation_request_custom_color import (
            PublishDocumentationRequestCustomColor,
        )
        from ..models.publish_documentation_request_customization import (
            PublishDocumentationRequestCustomization,
        )

        d = dict(src_dict)
        model = cls(
            published=d.pop("published", UNSET),
            documentation_layout=d.pop("documentationLayout", UNSET),
            customization=decode(
                d.pop("customization", UNSET),
                PublishDocumentationRequestCustomization,
            ),
            publish_date=d.pop("publishDate", UNSET),
            publisher_id=d.pop("publisherId", UNSET),
            environment_uid=d.pop("environmentUid", UNSET),
            custom_color=decode(
                d.pop("customColor", UNSET),
                PublishDocumentationRequestCustomColor,
            ),
            public_url=d.pop("publicUrl", UNSET),
            id=d.pop("id", UNSET),
            collection_id=d.pop("collectionId", UNSET),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> JsonValue:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: JsonValue) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
