from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_packages_response import GetPackagesResponse
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
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/packages",
    }
    _params: dict[str, Any] = {
        "limit": limit,
        "cursor": cursor,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetPackagesResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetPackagesResponse",
        decode(
            response.json(),
            GetPackagesResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetPackagesResponse]:
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
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[GetPackagesResponse]:
    r"""List the packages of the team.

    Gives the script packages you may use, 100 to a page, by cursor. The scripts themselves
    are left out; read a single package for that.

    `GET /packages`

    Args:
        limit: Most entries to put on one page.
        cursor: Where the next page starts; send back the value the previous page gave.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> GetPackagesResponse | None:
    """List the packages of the team: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        limit=limit,
        cursor=cursor,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[GetPackagesResponse]:
    """List the packages of the team: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> GetPackagesResponse | None:
    """List the packages of the team: as `sync`."""
    return (
        await asyncio_detailed(
            limit=limit,
            cursor=cursor,
            client=client,
        )
    ).parsed
