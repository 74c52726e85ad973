from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_secret_types_response import GetSecretTypesResponse
from ...types import (
    Response,
    decode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/secret-types",
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetSecretTypesResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetSecretTypesResponse",
        decode(
            response.json(),
            GetSecretTypesResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetSecretTypesResponse]:
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
) -> Response[GetSecretTypesResponse]:
    r"""List the kinds of secrets that are looked for.

    Gives the patterns of the scanner with their ids, by which findings can be searched, and
    their count, all in one answer. Enterprise plan only.

    `GET /secret-types`

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs()
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
) -> GetSecretTypesResponse | None:
    """List the kinds of secrets that are looked for: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GetSecretTypesResponse]:
    """List the kinds of secrets that are looked for: as `sync_detailed`."""
    _kwargs = _get_kwargs()
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> GetSecretTypesResponse | None:
    """List the kinds of secrets that are looked for: as `sync`."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
