from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.publish_documentation_request_documentation_layout import (
    PublishDocumentationRequestDocumentationLayout,
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

    from ..models.publish_documentation_request_custom_color import (
        PublishDocumentationRequestCustomColor,
    )
    from ..models.publish_documentation_request_customization import (
        PublishDocumentationRequestCustomization,
    )


class PublishDocumentationRequest(Model):
    """PublishDocumentationRequest"""

    __slots__ = (
        "custom_color",
        "customization",
        "environment_uid",
        "documentation_layout",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "customColor": "custom_color",
        "customization": "customization",
        "environmentUid": "environment_uid",
        "documentationLayout": "documentation_layout",
    }

    custom_color: PublishDocumentationRequestCustomColor
    customization: PublishDocumentationRequestCustomization
    environment_uid: str | Unset
    documentation_layout: PublishDocumentationRequestDocumentationLayout | Unset

    def __init__(
        self,
        *,
        custom_color: PublishDocumentationRequestCustomColor,
        customization: PublishDocumentationRequestCustomization,
        environment_uid: str | Unset = UNSET,
        documentation_layout: PublishDocumentationRequestDocumentationLayout | Unset = UNSET,
    ) -> None:
        self.custom_color = custom_color
        self.customization = customization
        self.environment_uid = environment_uid
        self.documentation_layout = documentation_layout
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("customColor", ABSENT)
        model.custom_color = (
            models.PublishDocumentationRequestCustomColor.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("customization", ABSENT)
        model.customization = (
            models.PublishDocumentationRequestCustomization.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.environment_uid = get("environmentUid", ABSENT)
        model.documentation_layout = get("documentationLayout", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
