from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.sdk_language import SdkLanguage
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


class CreateSdkRequest(Model):
    """CreateSdkRequest"""

    __slots__ = (
        "source",
        "language",
        "sdk_version",
        "authors",
        "retry",
        "typescript_options",
        "python_options",
        "go_options",
        "java_options",
        "csharp_options",
        "ruby_options",
        "php_options",
        "kotlin_options",
        "rust_options",
        "cli_options",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "source": "source",
        "language": "language",
        "sdkVersion": "sdk_version",
        "authors": "authors",
        "retry": "retry",
        "typescriptOptions": "typescript_options",
        "pythonOptions": "python_options",
        "goOptions": "go_options",
        "javaOptions": "java_options",
        "csharpOptions": "csharp_options",
        "rubyOptions": "ruby_options",
        "phpOptions": "php_options",
        "kotlinOptions": "kotlin_options",
        "rustOptions": "rust_options",
        "cliOptions": "cli_options",
    }

    source: GetSdkResponseSource
    language: SdkLanguage
    sdk_version: str | Unset
    authors: list[CreateSdkRequestAuthorsItem] | Unset
    retry: CreateSdkRequestRetry | Unset
    typescript_options: CreateSdkRequestTypescriptOptions | Unset
    python_options: CreateSdkRequestPythonOptions | Unset
    go_options: CreateSdkRequestGoOptions | Unset
    java_options: CreateSdkRequestJavaOptions | Unset
    csharp_options: CreateSdkRequestCsharpOptions | Unset
    ruby_options: CreateSdkRequestRubyOptions | Unset
    php_options: CreateSdkRequestPhpOptions | Unset
    kotlin_options: CreateSdkRequestKotlinOptions | Unset
    rust_options: CreateSdkRequestRustOptions | Unset
    cli_options: CreateSdkRequestCliOptions | Unset

    def __init__(
        self,
        *,
        source: GetSdkResponseSource,
        language: SdkLanguage,
        sdk_version: str | Unset = UNSET,
        authors: list[CreateSdkRequestAuthorsItem] | Unset = UNSET,
        retry: CreateSdkRequestRetry | Unset = UNSET,
        typescript_options: CreateSdkRequestTypescriptOptions | Unset = UNSET,
        python_options: CreateSdkRequestPythonOptions | Unset = UNSET,
        go_options: CreateSdkRequestGoOptions | Unset = UNSET,
        java_options: CreateSdkRequestJavaOptions | Unset = UNSET,
        csharp_options: CreateSdkRequestCsharpOptions | Unset = UNSET,
        ruby_options: CreateSdkRequestRubyOptions | Unset = UNSET,
        php_options: CreateSdkRequestPhpOptions | Unset = UNSET,
        kotlin_options: CreateSdkRequestKotlinOptions | Unset = UNSET,
        rust_options: CreateSdkRequestRustOptions | Unset = UNSET,
        cli_options: CreateSdkRequestCliOptions | Unset = UNSET,
    ) -> None:
        self.source = source
        self.language = language
        self.sdk_version = sdk_version
        self.authors = authors
        self.retry = retry
        self.typescript_options = typescript_options
        self.python_options = python_options
        self.go_options = go_options
        self.java_options = java_options
        self.csharp_options = csharp_options
        self.ruby_options = ruby_options
        self.php_options = php_options
        self.kotlin_options = kotlin_options
        self.rust_options = rust_options
        self.cli_options = cli_options
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("source", ABSENT)
        model.source = (
            models.GetSdkResponseSource.from_dict(value) if isinstance(value, dict) else value
        )
        model.language = get("language", ABSENT)
        model.sdk_version = get("sdkVersion", ABSENT)
        value = get("authors", ABSENT)
        model.authors = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CreateSdkRequestAuthorsItem,
            )
        )
        value = get("retry", ABSENT)
        model.retry = (
            models.CreateSdkRequestRetry.from_dict(value) if isinstance(value, dict) else value
        )
        value = get("typescriptOptions", ABSENT)
        model.typescript_options = (
            models.CreateSdkRequestTypescriptOptions.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("pythonOptions", ABSENT)
        model.python_options = (
            models.CreateSdkRequestPythonOptions.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("goOptions", ABSENT)
        model.go_options = (
            models.CreateSdkRequestGoOptions.from_dict(value) if isinstance(value, dict) else value
        )
        value = get("javaOptions", ABSENT)
        model.java_options = (
            models.CreateSdkRequestJavaOptions.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("csharpOptions", ABSENT)
        model.csharp_options = (
            models.CreateSdkRequestCsharpOptions.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("rubyOptions", ABSENT)
        model.ruby_options = (
            models.CreateSdkRequestRubyOptions.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("phpOptions", ABSENT)
        model.php_options = (
            models.CreateSdkRequestPhpOptions.from_dict(value) if isinstance(value, dict) else value
        )
        value = get("kotlinOptions", ABSENT)
        model.kotlin_options = (
            models.CreateSdkRequestKotlinOptions.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("rustOptions", ABSENT)
        model.rust_options = (
            models.CreateSdkRequestRustOptions.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("cliOptions", ABSENT)
        model.cli_options = (
            models.CreateSdkRequestCliOptions.from_dict(value) if isinstance(value, dict) else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
