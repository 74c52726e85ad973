from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.post_api_catalog_discovery_services_request_discovered_services_item import (
        PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItem,
    )


class PostApiCatalogDiscoveryServicesRequest(Model):
    """PostApiCatalogDiscoveryServicesRequest"""

    __slots__ = ("discovered_services",)
    json_names: ClassVar[Mapping[str, str]] = {
        "discoveredServices": "discovered_services",
    }

    discovered_services: list[PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItem]

    def __init__(
        self,
        *,
        discovered_services: list[PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItem],
    ) -> None:
        self.discovered_services = discovered_services
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("discoveredServices", ABSENT)
        model.discovered_services = (
            value
            if value is ABSENT
            else decode(
                value,
                models.PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItem,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
