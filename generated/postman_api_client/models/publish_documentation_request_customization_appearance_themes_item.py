from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.publish_documentation_request_customization_appearance_themes_item_name import (
    PublishDocumentationRequestCustomizationAppearanceThemesItemName,
)
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.publish_documentation_request_customization_appearance_themes_item_colors import (
        PublishDocumentationRequestCustomizationAppearanceThemesItemColors,
    )
    from ..types import JsonValue


@_attrs_define
class PublishDocumentationRequestCustomizationAppearanceThemesItem:
    """PublishDocumentationRequestCustomizationAppearanceThemesItem"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "colors",
            "logo",
        )
    )

    name: PublishDocumentationRequestCustomizationAppearanceThemesItemName | Unset = UNSET
    colors: PublishDocumentationRequestCustomizationAppearanceThemesItemColors | Unset = UNSET
    logo: None | str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("name", self.name),
                ("colors", self.colors),
                ("logo", self.logo),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.publish_documentation_request_customization_appearance_themes_item_colors import (
            PublishDocumentationRequestCustomizationAppearanceThemesItemColors,
        )

        d = dict(src_dict)
        model = cls(
            name=d.pop("name", UNSET),
            colors=decode(
                d.pop("colors", UNSET),
                PublishDocumentationRequestCustomizationAppearanceThemesItemColors,
            ),
            logo=d.pop("logo", UNSET),
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
