from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.put_collection_request_collection_protocol_profile_behavior_protocol_version import (
    PutCollectionRequestCollectionProtocolProfileBehaviorProtocolVersion,
)
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.put_collection_request_collection_protocol_profile_behavior_disabled_system_headers import (
        PutCollectionRequestCollectionProtocolProfileBehaviorDisabledSystemHeaders,
    )
    from ..types import JsonValue


@_attrs_define
class ProtocolProfileBehavior:
    """ProtocolProfileBehavior"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "strictSSL",
            "followRedirects",
            "maxRedirects",
            "disableBodyPruning",
            "disableUrlEncoding",
            "disabledSystemHeaders",
            "insecureHTTPParser",
            "followOriginalHttpMethod",
            "followAuthorizationHeader",
            "protocolVersion",
            "removeRefererHeaderOnRedirect",
            "tlsPreferServerCiphers",
            "tlsDisabledProtocols",
            "tlsCipherSelection",
        )
    )

    strict_ssl: bool | Unset = UNSET
    follow_redirects: bool | Unset = UNSET
    max_redirects: float | Unset = UNSET
    disable_body_pruning: bool | Unset = UNSET
    disable_url_encoding: bool | Unset = UNSET
    disabled_system_headers: (
        PutCollectionRequestCollectionProtocolProfileBehaviorDisabledSystemHeaders | Unset
    ) = UNSET
    insecure_http_parser: bool | Unset = UNSET
    follow_original_http_method: bool | Unset = UNSET
    follow_authorization_header: bool | Unset = UNSET
    protocol_version: (
        PutCollectionRequestCollectionProtocolProfileBehaviorProtocolVersion | Unset
    ) = UNSET
    remove_referer_header_on_redirect: bool | Unset = UNSET
    tls_prefer_server_ciphers: bool | Unset = UNSET
    tls_disabled_protocols: list[str] | Unset = UNSET
    tls_cipher_selection: list[str] | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("strictSSL", self.strict_ssl),
                ("followRedirects", self.follow_redirects),
                ("maxRedirects", self.max_redirects),
                ("disableBodyPruning", self.disable_body_pruning),
                ("disableUrlEncoding", self.disable_url_encoding),
                ("disabledSystemHeaders", self.disabled_system_headers),
                ("insecureHTTPParser", self.insecure_http_parser),
                ("followOriginalHttpMethod", self.follow_original_http_method),
                ("followAuthorizationHeader", self.follow_authorization_header),
                ("protocolVersion", self.protocol_version),
                ("removeRefererHeaderOnRedirect", self.remove_referer_header_on_redirect),
                ("tlsPreferServerCiphers", self.tls_prefer_server_ciphers),
                ("tlsDisabledProtocols", self.tls_disabled_protocols),
                ("tlsCipherSelection", self.tls_cipher_selection),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.put_collection_request_collection_protocol_profile_behavior_disabled_system_headers import (
            PutCollectionRequestCollectionProtocolProfileBehaviorDisabledSystemHeaders,
        )

        d = dict(src_dict)
        model = cls(
            strict_ssl=d.pop("strictSSL", UNSET),
            follow_redirects=d.pop("followRedirects", UNSET),
            max_redirects=d.pop("maxRedirects", UNSET),
            disable_body_pruning=d.pop("disableBodyPruning", UNSET),
            disable_url_encoding=d.pop("disableUrlEncoding", UNSET),
            disabled_system_headers=decode(
                d.pop("disabledSystemHeaders", UNSET),
                PutCollectionRequestCollectionProtocolProfileBehaviorDisabledSystemHeaders,
            ),
            insecure_http_parser=d.pop("insecureHTTPParser", UNSET),
            follow_original_http_method=d.pop("followOriginalHttpMethod", UNSET),
            follow_authorization_header=d.pop("followAuthorizationHeader", UNSET),
            protocol_version=d.pop("protocolVersion", UNSET),
            remove_referer_header_on_redirect=d.pop("removeRefererHeaderOnRedirect", UNSET),
            tls_prefer_server_ciphers=d.pop("tlsPreferServerCiphers", UNSET),
            tls_disabled_protocols=d.pop("tlsDisabledProtocols", UNSET),
            tls_cipher_selection=d.pop("tlsCipherSelection", UNSET),
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
