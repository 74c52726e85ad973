from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.publish_documentation_request_customization_appearance_themes_item_name import (
    PublishDocumentationRequestCustomizationAppearanceThemesItemName,
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

    from ..models.publish_documentation_request_customization_appearance_themes_item_colors import (
        PublishDocumentationRequestCustomizationAppearanceThemesItemColors,
    )


class PublishDocumentationRequestCustomizationAppearanceThemesItem(Model):
    """PublishDocumentationRequestCustomizationAppearanceThemesItem"""

    __slots__ = (
        "name",
        "colors",
        "logo",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "colors": "colors",
        "logo": "logo",
    }

    name: PublishDocumentationRequestCustomizationAppearanceThemesItemName | Unset
    colors: PublishDocumentationRequestCustomizationAppearanceThemesItemColors | Unset
    logo: None | str | Unset

    def __init__(
        self,
        *,
        name: PublishDocumentationRequestCustomizationAppearanceThemesItemName | Unset = UNSET,
        colors: PublishDocumentationRequestCustomizationAppearanceThemesItemColors | Unset = UNSET,
        logo: None | str | Unset = UNSET,
    ) -> None:
        self.name = name
        self.colors = colors
        self.logo = logo
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        value = get("colors", ABSENT)
        model.colors = (
            models.PublishDocumentationRequestCustomizationAppearanceThemesItemColors.from_dict(
                value
            )
            if isinstance(value, dict)
            else value
        )
        model.logo = get("logo", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
