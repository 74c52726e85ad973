from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.comment_list import CommentList
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    collection_id: str,
    request_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/collections/{collection_id}/requests/{request_id}/comments".format(
            collection_id=path_segment("collection_id", collection_id),
            request_id=path_segment("request_id", request_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> CommentList:
    """The body of a 2xx answer."""
    return cast(
        "CommentList",
        decode(
            response.json(),
            CommentList,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CommentList]:
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
    request_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[CommentList]:
    r"""List comments on a request.

    Returns what was said about one request, unpaged, in `data`. Both ids are uids. A
    request that does not exist gives an empty list and 200 in live tests, where 404 is
    published, so an empty answer proves nothing.

    `GET /collections/{collectionId}/requests/{requestId}/comments`

    Args:
        collection_id: Uid of the collection; the bare id is not enough here.
        request_id: Uid of the request; the bare id is not enough here.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        request_id=request_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    request_id: str,
    *,
    client: AuthenticatedClient,
) -> CommentList | None:
    """List comments on a request: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        request_id=request_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    request_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[CommentList]:
    """List comments on a request: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        request_id=request_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    request_id: str,
    *,
    client: AuthenticatedClient,
) -> CommentList | None:
    """List comments on a request: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            request_id=request_id,
            client=client,
        )
    ).parsed
