from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_collections_response import GetCollectionsResponse
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
    workspace: str | Unset = UNSET,
    name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/collections",
    }
    _params: dict[str, Any] = {
        "workspace": workspace,
        "name": name,
        "limit": limit,
        "offset": offset,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetCollectionsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetCollectionsResponse",
        decode(
            response.json(),
            GetCollectionsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetCollectionsResponse]:
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
    workspace: str | Unset = UNSET,
    name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[GetCollectionsResponse]:
    r"""List collections.

    Answers with a short entry per collection (names, ids, owner, dates; no items), those
    you subscribe to included. Pages by `limit` and `offset` with a `total` in `meta`;
    leaving both out still gets everything at once, but that is on its way out. `name` has
    to match the whole name and does nothing together with paging, and an unknown
    `workspace` gives an empty list rather than an error. Counts against the shared budget
    of 10 calls in 10 seconds.

    `GET /collections`

    Args:
        workspace: Only what is in this workspace, by its id.
        name: Only collections with exactly this name, a part of it is not found.
        limit: Most entries to put on one page.
        offset: How many entries to skip before the page begins.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        workspace=workspace,
        name=name,
        limit=limit,
        offset=offset,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    workspace: str | Unset = UNSET,
    name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> GetCollectionsResponse | None:
    """List collections: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace=workspace,
        name=name,
        limit=limit,
        offset=offset,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    workspace: str | Unset = UNSET,
    name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[GetCollectionsResponse]:
    """List collections: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace=workspace,
        name=name,
        limit=limit,
        offset=offset,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    workspace: str | Unset = UNSET,
    name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> GetCollectionsResponse | None:
    """List collections: as `sync`."""
    return (
        await asyncio_detailed(
            workspace=workspace,
            name=name,
            limit=limit,
            offset=offset,
            client=client,
        )
    ).parsed
