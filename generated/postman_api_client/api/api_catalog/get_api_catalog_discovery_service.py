from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.json_object import JsonObject
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    service_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api-catalog/discovery-services/{service_id}".format(
            service_id=path_segment("service_id", service_id),
        ),
    }
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
    service_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[JsonObject]:
    r"""Get a discovered service.

    One discovered service with its endpoints and its definition, which is base64 text.

    Seen in use, but not documented: what it returns is not known and may change.

    `GET /api-catalog/discovery-services/{serviceId}`

    Args:
        service_id: Id of the service.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        service_id=service_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    service_id: str,
    *,
    client: AuthenticatedClient,
) -> JsonObject | None:
    """Get a discovered service: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        service_id=service_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    service_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[JsonObject]:
    """Get a discovered service: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        service_id=service_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    service_id: str,
    *,
    client: AuthenticatedClient,
) -> JsonObject | None:
    """Get a discovered service: as `sync`."""
    return (
        await asyncio_detailed(
            service_id=service_id,
            client=client,
        )
    ).parsed
