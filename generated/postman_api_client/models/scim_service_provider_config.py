from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
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

    from ..models.scim_authentication_scheme import ScimAuthenticationScheme
    from ..models.scim_bulk_feature import ScimBulkFeature
    from ..models.scim_feature import ScimFeature
    from ..models.scim_filter_feature import ScimFilterFeature
    from ..models.scim_service_provider_config_meta import ScimServiceProviderConfigMeta


class ScimServiceProviderConfig(Model):
    """Which SCIM features are supported."""

    __slots__ = (
        "schemas",
        "documentation_uri",
        "patch",
        "bulk",
        "filter",
        "change_password",
        "sort",
        "etag",
        "authentication_schemes",
        "meta",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "schemas": "schemas",
        "documentationUri": "documentation_uri",
        "patch": "patch",
        "bulk": "bulk",
        "filter": "filter",
        "changePassword": "change_password",
        "sort": "sort",
        "etag": "etag",
        "authenticationSchemes": "authentication_schemes",
        "meta": "meta",
    }

    schemas: list[str] | Unset
    documentation_uri: str | Unset
    patch: ScimFeature | Unset
    bulk: ScimBulkFeature | Unset
    filter: ScimFilterFeature | Unset
    change_password: ScimFeature | Unset
    sort: ScimFeature | Unset
    etag: ScimFeature | Unset
    authentication_schemes: list[ScimAuthenticationScheme] | Unset
    meta: ScimServiceProviderConfigMeta | Unset

    def __init__(
        self,
        *,
        schemas: list[str] | Unset = UNSET,
        documentation_uri: str | Unset = UNSET,
        patch: ScimFeature | Unset = UNSET,
        bulk: ScimBulkFeature | Unset = UNSET,
        filter: ScimFilterFeature | Unset = UNSET,
        change_password: ScimFeature | Unset = UNSET,
        sort: ScimFeature | Unset = UNSET,
        etag: ScimFeature | Unset = UNSET,
        authentication_schemes: list[ScimAuthenticationScheme] | Unset = UNSET,
        meta: ScimServiceProviderConfigMeta | Unset = UNSET,
    ) -> None:
        self.schemas = schemas
        self.documentation_uri = documentation_uri
        self.patch = patch
        self.bulk = bulk
        self.filter = filter
        self.change_password = change_password
        self.sort = sort
        self.etag = etag
        self.authentication_schemes = authentication_schemes
        self.meta = meta
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.schemas = get("schemas", ABSENT)
        model.documentation_uri = get("documentationUri", ABSENT)
        value = get("patch", ABSENT)
        model.patch = models.ScimFeature.from_dict(value) if isinstance(value, dict) else value
        value = get("bulk", ABSENT)
        model.bulk = models.ScimBulkFeature.from_dict(value) if isinstance(value, dict) else value
        value = get("filter", ABSENT)
        model.filter = (
            models.ScimFilterFeature.from_dict(value) if isinstance(value, dict) else value
        )
        value = get("changePassword", ABSENT)
        model.change_password = (
            models.ScimFeature.from_dict(value) if isinstance(value, dict) else value
        )
        value = get("sort", ABSENT)
        model.sort = models.ScimFeature.from_dict(value) if isinstance(value, dict) else value
        value = get("etag", ABSENT)
        model.etag = models.ScimFeature.from_dict(value) if isinstance(value, dict) else value
        value = get("authenticationSchemes", ABSENT)
        model.authentication_schemes = (
            value
            if value is ABSENT
            else decode(
                value,
                models.ScimAuthenticationScheme,
            )
        )
        value = get("meta", ABSENT)
        model.meta = (
            models.ScimServiceProviderConfigMeta.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
