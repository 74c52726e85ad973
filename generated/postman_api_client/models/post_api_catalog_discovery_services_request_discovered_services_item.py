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

    from ..models.post_api_catalog_discovery_services_request_discovered_services_item_api_definition import (
        PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemApiDefinition,
    )
    from ..models.post_api_catalog_discovery_services_request_discovered_services_item_endpoints_item import (
        PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemEndpointsItem,
    )
    from ..models.post_api_catalog_discovery_services_request_discovered_services_item_provider_metadata import (
        PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemProviderMetadata,
    )


class PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItem(Model):
    """PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItem"""

    __slots__ = (
        "name",
        "version",
        "provider_service_id",
        "description",
        "source_environment",
        "api_definition",
        "endpoints",
        "tags",
        "provider_metadata",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "version": "version",
        "providerServiceId": "provider_service_id",
        "description": "description",
        "sourceEnvironment": "source_environment",
        "apiDefinition": "api_definition",
        "endpoints": "endpoints",
        "tags": "tags",
        "providerMetadata": "provider_metadata",
    }

    name: str
    version: str | Unset
    provider_service_id: str | Unset
    description: str | Unset
    source_environment: str | Unset
    api_definition: (
        PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemApiDefinition | Unset
    )
    endpoints: (
        list[PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemEndpointsItem] | Unset
    )
    tags: list[str] | Unset
    provider_metadata: (
        PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemProviderMetadata | Unset
    )

    def __init__(
        self,
        *,
        name: str,
        version: str | Unset = UNSET,
        provider_service_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        source_environment: str | Unset = UNSET,
        api_definition: PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemApiDefinition
        | Unset = UNSET,
        endpoints: list[PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemEndpointsItem]
        | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        provider_metadata: PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemProviderMetadata
        | Unset = UNSET,
    ) -> None:
        self.name = name
        self.version = version
        self.provider_service_id = provider_service_id
        self.description = description
        self.source_environment = source_environment
        self.api_definition = api_definition
        self.endpoints = endpoints
        self.tags = tags
        self.provider_metadata = provider_metadata
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.version = get("version", ABSENT)
        model.provider_service_id = get("providerServiceId", ABSENT)
        model.description = get("description", ABSENT)
        model.source_environment = get("sourceEnvironment", ABSENT)
        value = get("apiDefinition", ABSENT)
        model.api_definition = (
            models.PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemApiDefinition.from_dict(
                value
            )
            if isinstance(value, dict)
            else value
        )
        value = get("endpoints", ABSENT)
        model.endpoints = (
            value
            if value is ABSENT
            else decode(
                value,
                models.PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemEndpointsItem,
            )
        )
        model.tags = get("tags", ABSENT)
        value = get("providerMetadata", ABSENT)
        model.provider_metadata = (
            models.PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemProviderMetadata.from_dict(
                value
            )
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
