from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_accounts_response import GetAccountsResponse
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
        "url": "/accounts",
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetAccountsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetAccountsResponse",
        decode(
            response.json(),
            GetAccountsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetAccountsResponse]:
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
) -> Response[GetAccountsResponse]:
    r"""Read the billing account.

    Gives the one billing account of the team as a bare object, with its id, state, seats
    and mail address for bills; the path is plural but this is no list. Without a team the
    answer is 400.

    `GET /accounts`

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs()
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
) -> GetAccountsResponse | None:
    """Read the billing account: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GetAccountsResponse]:
    """Read the billing account: as `sync_detailed`."""
    _kwargs = _get_kwargs()
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> GetAccountsResponse | None:
    """Read the billing account: as `sync`."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
