from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.direction import Direction
from ...models.get_collection_forks_response import GetCollectionForksResponse
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    collection_id: str,
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    direction: Direction | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/collections/{collection_id}/forks".format(
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    _params: dict[str, Any] = {
        "cursor": cursor,
        "limit": limit,
        "direction": direction,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetCollectionForksResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetCollectionForksResponse",
        decode(
            response.json(),
            GetCollectionForksResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetCollectionForksResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    direction: Direction | Unset = UNSET,
) -> Response[GetCollectionForksResponse]:
    r"""List the forks of a collection.

    Lists who forked a collection, when and under which label. Cursor paging, 10 to a page
    by default, with a `total`; `direction` sorts by date. Takes the bare id. A collection
    that was never forked is answered with 400 `badRequest`, which means an empty list.

    `GET /collections/{collectionId}/forks`

    Args:
        collection_id: Bare id of the collection.
        cursor: Where the next page starts; send back the value the previous page gave.
        limit: Most entries to put on one page.
        direction: Oldest fork first with `asc`, newest first with `desc`.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        cursor=cursor,
        limit=limit,
        direction=direction,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    direction: Direction | Unset = UNSET,
) -> GetCollectionForksResponse | None:
    """List the forks of a collection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        cursor=cursor,
        limit=limit,
        direction=direction,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    direction: Direction | Unset = UNSET,
) -> Response[GetCollectionForksResponse]:
    """List the forks of a collection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        cursor=cursor,
        limit=limit,
        direction=direction,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    direction: Direction | Unset = UNSET,
) -> GetCollectionForksResponse | None:
    """List the forks of a collection: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            cursor=cursor,
            limit=limit,
            direction=direction,
            client=client,
        )
    ).parsed
