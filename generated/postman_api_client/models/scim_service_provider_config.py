from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.scim_authentication_scheme import ScimAuthenticationScheme
    from ..models.scim_bulk_feature import ScimBulkFeature
    from ..models.scim_feature import ScimFeature
    from ..models.scim_filter_feature import ScimFilterFeature
    from ..models.scim_service_provider_config_meta import ScimServiceProviderConfigMeta
    from ..types import JsonValue


@_attrs_define
class ScimServiceProviderConfig:
    """Which SCIM features are supported."""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "schemas",
            "documentationUri",
            "patch",
            "bulk",
            "filter",
            "changePassword",
            "sort",
            "etag",
            "authenticationSchemes",
            "meta",
        )
    )

    schemas: list[str] | Unset = UNSET
    documentation_uri: str | Unset = UNSET
    patch: ScimFeature | Unset = UNSET
    bulk: ScimBulkFeature | Unset = UNSET
    filter: ScimFilterFeature | Unset = UNSET
    change_password: ScimFeature | Unset = UNSET
    sort: ScimFeature | Unset = UNSET
    etag: ScimFeature | Unset = UNSET
    authentication_schemes: list[ScimAuthenticationScheme] | Unset = UNSET
    meta: ScimServiceProviderConfigMeta | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("schemas", self.schemas),
                ("documentationUri", self.documentation_uri),
                ("patch", self.patch),
                ("bulk", self.bulk),
                ("filter", self.filter),
                ("changePassword", self.change_password),
                ("sort", self.sort),
                ("etag", self.etag),
                ("authenticationSchemes", self.authentication_schemes),
                ("meta", self.meta),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.scim_authentication_scheme import ScimAuthenticationScheme
        from ..models.scim_bulk_feature import ScimBulkFeature
        from ..models.scim_feature import ScimFeature
        from ..models.scim_filter_feature import ScimFilterFeature
        from ..models.scim_service_provider_config_meta import (
            ScimServiceProviderConfigMeta,
        )

        d = dict(src_dict)
        model = cls(
            schemas=d.pop("schemas", UNSET),
            documentation_uri=d.pop("documentationUri", UNSET),
            patch=decode(
                d.pop("patch", UNSET),
                ScimFeature,
            ),
            bulk=decode(
                d.pop("bulk", UNSET),
                ScimBulkFeature,
            ),
            filter=decode(
                d.pop("filter", UNSET),
                ScimFilterFeature,
            ),
            change_password=decode(
                d.pop("changePassword", UNSET),
                ScimFeature,
            ),
            sort=decode(
                d.pop("sort", UNSET),
                ScimFeature,
            ),
            etag=decode(
                d.pop("etag", UNSET),
                ScimFeature,
            ),
            authentication_schemes=decode(
                d.pop("authenticationSchemes", UNSET),
                ScimAuthenticationScheme,
            ),
            meta=decode(
                d.pop("meta", UNSET),
                ScimServiceProviderConfigMeta,
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
