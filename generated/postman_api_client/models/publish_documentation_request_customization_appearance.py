from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.publish_documentation_request_customization_appearance_default import (
    PublishDocumentationRequestCustomizationAppearanceDefault,
)
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

    from ..models.publish_documentation_request_customization_appearance_themes_item import (
        PublishDocumentationRequestCustomizationAppearanceThemesItem,
    )


class PublishDocumentationRequestCustomizationAppearance(Model):
    """PublishDocumentationRequestCustomizationAppearance"""

    __slots__ = (
        "default",
        "themes",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "default": "default",
        "themes": "themes",
    }

    default: PublishDocumentationRequestCustomizationAppearanceDefault | Unset
    themes: list[PublishDocumentationRequestCustomizationAppearanceThemesItem] | Unset

    def __init__(
        self,
        *,
        default: PublishDocumentationRequestCustomizationAppearanceDefault | Unset = UNSET,
        themes: list[PublishDocumentationRequestCustomizationAppearanceThemesItem] | Unset = UNSET,
    ) -> None:
        self.default = default
        self.themes = themes
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.default = get("default", ABSENT)
        value = get("themes", ABSENT)
        model.themes = (
            value
            if value is ABSENT
            else decode(
                value,
                models.PublishDocumentationRequestCustomizationAppearanceThemesItem,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
