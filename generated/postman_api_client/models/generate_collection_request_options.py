from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.generate_collection_request_options_folder_strategy import (
    GenerateCollectionRequestOptionsFolderStrategy,
)
from ..models.generate_collection_request_options_indent_character import (
    GenerateCollectionRequestOptionsIndentCharacter,
)
from ..models.generate_collection_request_options_request_name_source import (
    GenerateCollectionRequestOptionsRequestNameSource,
)
from ..types import (
    UNSET,
    Unset,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class GenerateCollectionRequestOptions:
    """GenerateCollectionRequestOptions"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "requestNameSource",
            "indentCharacter",
            "parametersResolution",
            "folderStrategy",
            "includeAuthInfoInExample",
            "enableOptionalParameters",
            "keepImplicitHeaders",
            "includeDeprecated",
            "alwaysInheritAuthentication",
            "nestedFolderHierarchy",
        )
    )

    request_name_source: GenerateCollectionRequestOptionsRequestNameSource | Unset = UNSET
    indent_character: GenerateCollectionRequestOptionsIndentCharacter | Unset = UNSET
    parameters_resolution: str | Unset = UNSET
    folder_strategy: GenerateCollectionRequestOptionsFolderStrategy | Unset = UNSET
    include_auth_info_in_example: bool | Unset = UNSET
    enable_optional_parameters: bool | Unset = UNSET
    keep_implicit_headers: bool | Unset = UNSET
    include_deprecated: bool | Unset = UNSET
    always_inherit_authentication: bool | Unset = UNSET
    nested_folder_hierarchy: bool | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("requestNameSource", self.request_name_source),
                ("indentCharacter", self.indent_character),
                ("parametersResolution", self.parameters_resolution),
                ("folderStrategy", self.folder_strategy),
                ("includeAuthInfoInExample", self.include_auth_info_in_example),
                ("enableOptionalParameters", self.enable_optional_parameters),
                ("keepImplicitHeaders", self.keep_implicit_headers),
                ("includeDeprecated", self.include_deprecated),
                ("alwaysInheritAuthentication", self.always_inherit_authentication),
                ("nestedFolderHierarchy", self.nested_folder_hierarchy),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            request_name_source=d.pop("requestNameSource", UNSET),
            indent_character=d.pop("indentCharacter", UNSET),
            parameters_resolution=d.pop("parametersResolution", UNSET),
            folder_strategy=d.pop("folderStrategy", UNSET),
            include_auth_info_in_example=d.pop("includeAuthInfoInExample", UNSET),
            enable_optional_parameters=d.pop("enableOptionalParameters", UNSET),
            keep_implicit_headers=d.pop("keepImplicitHeaders", UNSET),
            include_deprecated=d.pop("includeDeprecated", UNSET),
            always_inherit_authentication=d.pop("alwaysInheritAuthentication", UNSET),
            nested_folder_hierarchy=d.pop("nestedFolderHierarchy", UNSET),
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
