from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_api_catalog_discovery_services_discovery_source import (
    GetApiCatalogDiscoveryServicesDiscoverySource,
)
from ...models.json_object import JsonObject
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    discovery_source: GetApiCatalogDiscoveryServicesDiscoverySource | Unset = UNSET,
    status: str | Unset = UNSET,
    search: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api-catalog/discovery-services",
    }
    _params: dict[str, Any] = {
        "discoverySource": discovery_source,
        "status": status,
        "search": search,
        "limit": limit,
        "cursor": cursor,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> JsonObject:
    """The body of a 2xx answer."""
    return cast(
        "JsonObject",
        decode(
            response.json(),
            JsonObject,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[JsonObject]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    discovery_source: GetApiCatalogDiscoveryServicesDiscoverySource | Unset = UNSET,
    status: str | Unset = UNSET,
    search: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[JsonObject]:
    r"""List discovered services.

    Services that were found but need not be in the catalog yet, by source, status or name.

    Seen in use, but not documented: what it returns is not known and may change.

    `GET /api-catalog/discovery-services`

    Args:
        discovery_source: Only those from this source.
        status: Only those with this status.
        search: Only those whose text contains this.
        limit: How many entries one page may hold.
        cursor: Where the page begins: the cursor that the page before it names.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        discovery_source=discovery_source,
        status=status,
        search=search,
        limit=limit,
        cursor=cursor,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    discovery_source: GetApiCatalogDiscoveryServicesDiscoverySource | Unset = UNSET,
    status: str | Unset = UNSET,
    search: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> JsonObject | None:
    """List discovered services: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        discovery_source=discovery_source,
        status=status,
        search=search,
        limit=limit,
        cursor=cursor,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    discovery_source: GetApiCatalogDiscoveryServicesDiscoverySource | Unset = UNSET,
    status: str | Unset = UNSET,
    search: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[JsonObject]:
    """List discovered services: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        discovery_source=discovery_source,
        status=status,
        search=search,
        limit=limit,
        cursor=cursor,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    discovery_source: GetApiCatalogDiscoveryServicesDiscoverySource | Unset = UNSET,
    status: str | Unset = UNSET,
    search: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> JsonObject | None:
    """List discovered services: as `sync`."""
    return (
        await asyncio_detailed(
            discovery_source=discovery_source,
            status=status,
            search=search,
            limit=limit,
            cursor=cursor,
            client=client,
        )
    ).parsed
