from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.put_collection_request_collection_protocol_profile_behavior_protocol_version import (
    PutCollectionRequestCollectionProtocolProfileBehaviorProtocolVersion,
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

    from ..models.put_collection_request_collection_protocol_profile_behavior_disabled_system_headers import (
        PutCollectionRequestCollectionProtocolProfileBehaviorDisabledSystemHeaders,
    )


class ProtocolProfileBehavior(Model):
    """ProtocolProfileBehavior"""

    __slots__ = (
        "strict_ssl",
        "follow_redirects",
        "max_redirects",
        "disable_body_pruning",
        "disable_url_encoding",
        "disabled_system_headers",
        "insecure_http_parser",
        "follow_original_http_method",
        "follow_authorization_header",
        "protocol_version",
        "remove_referer_header_on_redirect",
        "tls_prefer_server_ciphers",
        "tls_disabled_protocols",
        "tls_cipher_selection",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "strictSSL": "strict_ssl",
        "followRedirects": "follow_redirects",
        "maxRedirects": "max_redirects",
        "disableBodyPruning": "disable_body_pruning",
        "disableUrlEncoding": "disable_url_encoding",
        "disabledSystemHeaders": "disabled_system_headers",
        "insecureHTTPParser": "insecure_http_parser",
        "followOriginalHttpMethod": "follow_original_http_method",
        "followAuthorizationHeader": "follow_authorization_header",
        "protocolVersion": "protocol_version",
        "removeRefererHeaderOnRedirect": "remove_referer_header_on_redirect",
        "tlsPreferServerCiphers": "tls_prefer_server_ciphers",
        "tlsDisabledProtocols": "tls_disabled_protocols",
        "tlsCipherSelection": "tls_cipher_selection",
    }

    strict_ssl: bool | Unset
    follow_redirects: bool | Unset
    max_redirects: float | Unset
    disable_body_pruning: bool | Unset
    disable_url_encoding: bool | Unset
    disabled_system_headers: (
        PutCollectionRequestCollectionProtocolProfileBehaviorDisabledSystemHeaders | Unset
    )
    insecure_http_parser: bool | Unset
    follow_original_http_method: bool | Unset
    follow_authorization_header: bool | Unset
    protocol_version: PutCollectionRequestCollectionProtocolProfileBehaviorProtocolVersion | Unset
    remove_referer_header_on_redirect: bool | Unset
    tls_prefer_server_ciphers: bool | Unset
    tls_disabled_protocols: list[str] | Unset
    tls_cipher_selection: list[str] | Unset

    def __init__(
        self,
        *,
        strict_ssl: bool | Unset = UNSET,
        follow_redirects: bool | Unset = UNSET,
        max_redirects: float | Unset = UNSET,
        disable_body_pruning: bool | Unset = UNSET,
        disable_url_encoding: bool | Unset = UNSET,
        disabled_system_headers: PutCollectionRequestCollectionProtocolProfileBehaviorDisabledSystemHeaders
        | Unset = UNSET,
        insecure_http_parser: bool | Unset = UNSET,
        follow_original_http_method: bool | Unset = UNSET,
        follow_authorization_header: bool | Unset = UNSET,
        protocol_version: PutCollectionRequestCollectionProtocolProfileBehaviorProtocolVersion
        | Unset = UNSET,
        remove_referer_header_on_redirect: bool | Unset = UNSET,
        tls_prefer_server_ciphers: bool | Unset = UNSET,
        tls_disabled_protocols: list[str] | Unset = UNSET,
        tls_cipher_selection: list[str] | Unset = UNSET,
    ) -> None:
        self.strict_ssl = strict_ssl
        self.follow_redirects = follow_redirects
        self.max_redirects = max_redirects
        self.disable_body_pruning = disable_body_pruning
        self.disable_url_encoding = disable_url_encoding
        self.disabled_system_headers = disabled_system_headers
        self.insecure_http_parser = insecure_http_parser
        self.follow_original_http_method = follow_original_http_method
        self.follow_authorization_header = follow_authorization_header
        self.protocol_version = protocol_version
        self.remove_referer_header_on_redirect = remove_referer_header_on_redirect
        self.tls_prefer_server_ciphers = tls_prefer_server_ciphers
        self.tls_disabled_protocols = tls_disabled_protocols
        self.tls_cipher_selection = tls_cipher_selection
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.strict_ssl = get("strictSSL", ABSENT)
        model.follow_redirects = get("followRedirects", ABSENT)
        model.max_redirects = get("maxRedirects", ABSENT)
        model.disable_body_pruning = get("disableBodyPruning", ABSENT)
        model.disable_url_encoding = get("disableUrlEncoding", ABSENT)
        value = get("disabledSystemHeaders", ABSENT)
        model.disabled_system_headers = (
            models.PutCollectionRequestCollectionProtocolProfileBehaviorDisabledSystemHeaders.from_dict(
                value
            )
            if isinstance(value, dict)
            else value
        )
        model.insecure_http_parser = get("insecureHTTPParser", ABSENT)
        model.follow_original_http_method = get("followOriginalHttpMethod", ABSENT)
        model.follow_authorization_header = get("followAuthorizationHeader", ABSENT)
        model.protocol_version = get("protocolVersion", ABSENT)
        model.remove_referer_header_on_redirect = get("removeRefererHeaderOnRedirect", ABSENT)
        model.tls_prefer_server_ciphers = get("tlsPreferServerCiphers", ABSENT)
        model.tls_disabled_protocols = get("tlsDisabledProtocols", ABSENT)
        model.tls_cipher_selection = get("tlsCipherSelection", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
