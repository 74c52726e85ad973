from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GetApiCatalogDiscoveryServicesDiscoverySource = (
    Literal["api_gateway_app", "infra_watcher", "insights_project", "public_api"] | str
)
