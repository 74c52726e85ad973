from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

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
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class GenerationOptions(Model):
    """GenerationOptions"""

    __slots__ = (
        "request_name_source",
        "indent_character",
        "parameters_resolution",
        "folder_strategy",
        "include_auth_info_in_example",
        "enable_optional_parameters",
        "keep_implicit_headers",
        "include_deprecated",
        "always_inherit_authentication",
        "nested_folder_hierarchy",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "requestNameSource": "request_name_source",
        "indentCharacter": "indent_character",
        "parametersResolution": "parameters_resolution",
        "folderStrategy": "folder_strategy",
        "includeAuthInfoInExample": "include_auth_info_in_example",
        "enableOptionalParameters": "enable_optional_parameters",
        "keepImplicitHeaders": "keep_implicit_headers",
        "includeDeprecated": "include_deprecated",
        "alwaysInheritAuthentication": "always_inherit_authentication",
        "nestedFolderHierarchy": "nested_folder_hierarchy",
    }

    request_name_source: GenerateCollectionRequestOptionsRequestNameSource | Unset
    indent_character: GenerateCollectionRequestOptionsIndentCharacter | Unset
    parameters_resolution: str | Unset
    folder_strategy: GenerateCollectionRequestOptionsFolderStrategy | Unset
    include_auth_info_in_example: bool | Unset
    enable_optional_parameters: bool | Unset
    keep_implicit_headers: bool | Unset
    include_deprecated: bool | Unset
    always_inherit_authentication: bool | Unset
    nested_folder_hierarchy: bool | Unset

    def __init__(
        self,
        *,
        request_name_source: GenerateCollectionRequestOptionsRequestNameSource | Unset = UNSET,
        indent_character: GenerateCollectionRequestOptionsIndentCharacter | Unset = UNSET,
        parameters_resolution: str | Unset = UNSET,
        folder_strategy: GenerateCollectionRequestOptionsFolderStrategy | Unset = UNSET,
        include_auth_info_in_example: bool | Unset = UNSET,
        enable_optional_parameters: bool | Unset = UNSET,
        keep_implicit_headers: bool | Unset = UNSET,
        include_deprecated: bool | Unset = UNSET,
        always_inherit_authentication: bool | Unset = UNSET,
        nested_folder_hierarchy: bool | Unset = UNSET,
    ) -> None:
        self.request_name_source = request_name_source
        self.indent_character = indent_character
        self.parameters_resolution = parameters_resolution
        self.folder_strategy = folder_strategy
        self.include_auth_info_in_example = include_auth_info_in_example
        self.enable_optional_parameters = enable_optional_parameters
        self.keep_implicit_headers = keep_implicit_headers
        self.include_deprecated = include_deprecated
        self.always_inherit_authentication = always_inherit_authentication
        self.nested_folder_hierarchy = nested_folder_hierarchy
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.request_name_source = get("requestNameSource", ABSENT)
        model.indent_character = get("indentCharacter", ABSENT)
        model.parameters_resolution = get("parametersResolution", ABSENT)
        model.folder_strategy = get("folderStrategy", ABSENT)
        model.include_auth_info_in_example = get("includeAuthInfoInExample", ABSENT)
        model.enable_optional_parameters = get("enableOptionalParameters", ABSENT)
        model.keep_implicit_headers = get("keepImplicitHeaders", ABSENT)
        model.include_deprecated = get("includeDeprecated", ABSENT)
        model.always_inherit_authentication = get("alwaysInheritAuthentication", ABSENT)
        model.nested_folder_hierarchy = get("nestedFolderHierarchy", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
