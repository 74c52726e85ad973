from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.json_object import JsonObject
from ...models.update_api_catalog_system_environment_request import (
    UpdateApiCatalogSystemEnvironmentRequest,
)
from ...types import (
    Response,
    decode,
    encode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    system_environment_id: str,
    *,
    body: UpdateApiCatalogSystemEnvironmentRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/api-catalog/system-environments/{system_environment_id}".format(
            system_environment_id=path_segment("system_environment_id", system_environment_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
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
    system_environment_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateApiCatalogSystemEnvironmentRequest,
) -> Response[JsonObject]:
    r"""Update a system environment.

    Changes what is sent of a stage of deployment; its label is fixed.

    Seen in use, but not documented: what it returns is not known and may change.

    `PATCH /api-catalog/system-environments/{systemEnvironmentId}`

    Args:
        system_environment_id: Id of the system environment.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        system_environment_id=system_environment_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    system_environment_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateApiCatalogSystemEnvironmentRequest,
) -> JsonObject | None:
    """Update a system environment: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        system_environment_id=system_environment_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    system_environment_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateApiCatalogSystemEnvironmentRequest,
) -> Response[JsonObject]:
    """Update a system environment: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        system_environment_id=system_environment_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    system_environment_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateApiCatalogSystemEnvironmentRequest,
) -> JsonObject | None:
    """Update a system environment: as `sync`."""
    return (
        await asyncio_detailed(
            system_environment_id=system_environment_id,
            body=body,
            client=client,
        )
    ).parsed
