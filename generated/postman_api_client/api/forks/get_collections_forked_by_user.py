from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.direction import Direction
from ...models.get_collections_forked_by_user_response import (
    GetCollectionsForkedByUserResponse,
)
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
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    direction: Direction | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/collections/collection-forks",
    }
    _params: dict[str, Any] = {
        "cursor": cursor,
        "limit": limit,
        "direction": direction,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetCollectionsForkedByUserResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetCollectionsForkedByUserResponse",
        decode(
            response.json(),
            GetCollectionsForkedByUserResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetCollectionsForkedByUserResponse]:
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
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    direction: Direction | Unset = UNSET,
) -> Response[GetCollectionsForkedByUserResponse]:
    r"""List your own forks of collections.

    Lists the forks you made yourself, each with its uid, label and the parent it came from.
    Cursor paging with 10 entries as the default; `meta.inaccessibleFork` counts those left
    out because you cannot open them. If the service finds no user for the key it says 400
    `badRequest`.

    `GET /collections/collection-forks`

    Args:
        cursor: Where the next page starts; send back the value the previous page gave.
        limit: Most entries to put on one page.
        direction: Oldest fork first with `asc`, newest first with `desc`.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        cursor=cursor,
        limit=limit,
        direction=direction,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    direction: Direction | Unset = UNSET,
) -> GetCollectionsForkedByUserResponse | None:
    """List your own forks of collections: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        cursor=cursor,
        limit=limit,
        direction=direction,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    direction: Direction | Unset = UNSET,
) -> Response[GetCollectionsForkedByUserResponse]:
    """List your own forks of collections: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        cursor=cursor,
        limit=limit,
        direction=direction,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    direction: Direction | Unset = UNSET,
) -> GetCollectionsForkedByUserResponse | None:
    """List your own forks of collections: as `sync`."""
    return (
        await asyncio_detailed(
            cursor=cursor,
            limit=limit,
            direction=direction,
            client=client,
        )
    ).parsed
