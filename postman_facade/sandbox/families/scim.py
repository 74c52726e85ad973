"""Provisioning with SCIM (facts: SCIM operations): users, groups, and what is supported."""

from __future__ import annotations

from ..world import Document, Exchange, Reply, Routes
from . import scim_groups, scim_users
from .scim_messages import CORE, LARGEST_PAGE

_CONFIGURATION = "/scim/v2/ServiceProviderConfig"


def list_resource_types(exchange: Exchange) -> Reply:
    return Reply([_resource_type("User"), _resource_type("Group")])


def get_configuration(exchange: Exchange) -> Reply:
    scheme = {
        "type": "oauthbearertoken",
        "name": "OAuth Bearer Token",
        "description": "The SCIM API key in the Authorization header",
        "specUri": "https://www.rfc-editor.org/info/rfc6750",
    }
    return Reply(
        {
            "schemas": [CORE + "ServiceProviderConfig"],
            "documentationUri": "https://example.com/scim",
            "patch": {"supported": True},
            "bulk": {"supported": False, "maxOperations": 0, "maxPayloadSize": 0},
            "filter": {"supported": True, "maxResults": LARGEST_PAGE},
            "changePassword": {"supported": False},
            "sort": {"supported": False},
            "etag": {"supported": False},
            "authenticationSchemes": [scheme],
            "meta": {
                "resourceType": "ServiceProviderConfig",
                "location": f"https://api.postman.com{_CONFIGURATION}",
            },
        }
    )


def _resource_type(name: str) -> Document:
    return {
        "schemas": [CORE + "ResourceType"],
        "id": name,
        "name": name,
        "endpoint": f"/{name}s",
        "description": f"{name}s of the team",
        "schema": CORE + name,
        "schemaExtensions": [],
    }


ROUTES: Routes = [
    *scim_users.ROUTES,
    *scim_groups.ROUTES,
    ("GET", "/scim/v2/ResourceTypes", list_resource_types),
    ("GET", _CONFIGURATION, get_configuration),
]
