from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.publish_documentation_request_documentation_layout import (
    PublishDocumentationRequestDocumentationLayout,
)
from ..types import (
    UNSET,
    Unset,
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
class PublishDocumentationRequest:
    """PublishDocumentationRequest"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "customColor",
            "customization",
            "environmentUid",
            "documentationLayout",
        )
    )

    custom_color: PublishDocumentationRequestCustomColor
    customization: PublishDocumentationRequestCustomization
    environment_uid: str | Unset = UNSET
    documentation_layout: PublishDocumentationRequestDocumentationLayout | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("customColor", self.custom_color),
                ("customization", self.customization),
                ("environmentUid", self.environment_uid),
                ("documentationLayout", self.documentation_layout),
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
            custom_color=decode(
                d.pop("customColor", UNSET),
                PublishDocumentationRequestCustomColor,
            ),
            customization=decode(
                d.pop("customization", UNSET),
                PublishDocumentationRequestCustomization,
            ),
            environment_uid=d.pop("environmentUid", UNSET),
            documentation_layout=d.pop("documentationLayout", UNSET),
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
