from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.sdk_language import SdkLanguage
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.create_sdk_request_authors_item import CreateSdkRequestAuthorsItem
    from ..models.create_sdk_request_cli_options import CreateSdkRequestCliOptions
    from ..models.create_sdk_request_csharp_options import CreateSdkRequestCsharpOptions
    from ..models.create_sdk_request_go_options import CreateSdkRequestGoOptions
    from ..models.create_sdk_request_java_options import CreateSdkRequestJavaOptions
    from ..models.create_sdk_request_kotlin_options import CreateSdkRequestKotlinOptions
    from ..models.create_sdk_request_php_options import CreateSdkRequestPhpOptions
    from ..models.create_sdk_request_python_options import CreateSdkRequestPythonOptions
    from ..models.create_sdk_request_retry import CreateSdkRequestRetry
    from ..models.create_sdk_request_ruby_options import CreateSdkRequestRubyOptions
    from ..models.create_sdk_request_rust_options import CreateSdkRequestRustOptions
    from ..models.create_sdk_request_typescript_options import (
        CreateSdkRequestTypescriptOptions,
    )
    from ..models.get_sdk_response_source import GetSdkResponseSource
    from ..types import JsonValue


@_attrs_define
class CreateSdkRequest:
    """CreateSdkRequest"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "source",
            "language",
            "sdkVersion",
            "authors",
            "retry",
            "typescriptOptions",
            "pythonOptions",
            "goOptions",
            "javaOptions",
            "csharpOptions",
            "rubyOptions",
            "phpOptions",
            "kotlinOptions",
            "rustOptions",
            "cliOptions",
        )
    )

    source: GetSdkResponseSource
    language: SdkLanguage
    sdk_version: str | Unset = UNSET
    authors: list[CreateSdkRequestAuthorsItem] | Unset = UNSET
    retry: CreateSdkRequestRetry | Unset = UNSET
    typescript_options: CreateSdkRequestTypescriptOptions | Unset = UNSET
    python_options: CreateSdkRequestPythonOptions | Unset = UNSET
    go_options: CreateSdkRequestGoOptions | Unset = UNSET
    java_options: CreateSdkRequestJavaOptions | Unset = UNSET
    csharp_options: CreateSdkRequestCsharpOptions | Unset = UNSET
    ruby_options: CreateSdkRequestRubyOptions | Unset = UNSET
    php_options: CreateSdkRequestPhpOptions | Unset = UNSET
    kotlin_options: CreateSdkRequestKotlinOptions | Unset = UNSET
    rust_options: CreateSdkRequestRustOptions | Unset = UNSET
    cli_options: CreateSdkRequestCliOptions | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("source", self.source),
                ("language", self.language),
                ("sdkVersion", self.sdk_version),
                ("authors", self.authors),
                ("retry", self.retry),
                ("typescriptOptions", self.typescript_options),
                ("pythonOptions", self.python_options),
                ("goOptions", self.go_options),
                ("javaOptions", self.java_options),
                ("csharpOptions", self.csharp_options),
                ("rubyOptions", self.ruby_options),
                ("phpOptions", self.php_options),
                ("kotlinOptions", self.kotlin_options),
                ("rustOptions", self.rust_options),
                ("cliOptions", self.cli_options),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.create_sdk_request_authors_item import CreateSdkRequestAuthorsItem
        from ..models.create_sdk_request_cli_options import CreateSdkRequestCliOptions
        from ..models.create_sdk_request_csharp_options import (
            CreateSdkRequestCsharpOptions,
        )
        from ..models.create_sdk_request_go_options import CreateSdkRequestGoOptions
        from ..models.create_sdk_request_java_options import CreateSdkRequestJavaOptions
        from ..models.create_sdk_request_kotlin_options import (
            CreateSdkRequestKotlinOptions,
        )
        from ..models.create_sdk_request_php_options import CreateSdkRequestPhpOptions
        from ..models.create_sdk_request_python_options import (
            CreateSdkRequestPythonOptions,
        )
        from ..models.create_sdk_request_retry import CreateSdkRequestRetry
        from ..models.create_sdk_request_ruby_options import CreateSdkRequestRubyOptions
        from ..models.create_sdk_request_rust_options import CreateSdkRequestRustOptions
        from ..models.create_sdk_request_typescript_options import (
            CreateSdkRequestTypescriptOptions,
        )
        from ..models.get_sdk_response_source import GetSdkResponseSource

        d = dict(src_dict)
        model = cls(
            source=decode(
                d.pop("source", UNSET),
                GetSdkResponseSource,
            ),
            language=d.pop("language", UNSET),
            sdk_version=d.pop("sdkVersion", UNSET),
            authors=decode(
                d.pop("authors", UNSET),
                CreateSdkRequestAuthorsItem,
            ),
            retry=decode(
                d.pop("retry", UNSET),
                CreateSdkRequestRetry,
            ),
            typescript_options=decode(
                d.pop("typescriptOptions", UNSET),
                CreateSdkRequestTypescriptOptions,
            ),
            python_options=decode(
                d.pop("pythonOptions", UNSET),
                CreateSdkRequestPythonOptions,
            ),
            go_options=decode(
                d.pop("goOptions", UNSET),
                CreateSdkRequestGoOptions,
            ),
            java_options=decode(
                d.pop("javaOptions", UNSET),
                CreateSdkRequestJavaOptions,
            ),
            csharp_options=decode(
                d.pop("csharpOptions", UNSET),
                CreateSdkRequestCsharpOptions,
            ),
            ruby_options=decode(
                d.pop("rubyOptions", UNSET),
                CreateSdkRequestRubyOptions,
            ),
            php_options=decode(
                d.pop("phpOptions", UNSET),
                CreateSdkRequestPhpOptions,
            ),
            kotlin_options=decode(
                d.pop("kotlinOptions", UNSET),
                CreateSdkRequestKotlinOptions,
            ),
            rust_options=decode(
                d.pop("rustOptions", UNSET),
                CreateSdkRequestRustOptions,
            ),
            cli_options=decode(
                d.pop("cliOptions", UNSET),
                CreateSdkRequestCliOptions,
            ),
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
