from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...types import (
    Response,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    collection_id: str,
    request_id: str,
    comment_id: int,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/collections/{collection_id}/requests/{request_id}/comments/{comment_id}".format(
            collection_id=path_segment("collection_id", collection_id),
            request_id=path_segment("request_id", request_id),
            comment_id=path_segment("comment_id", comment_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> None:
    """The body of a 2xx answer."""
    return None


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[None]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=None,
    )


def sync_detailed(
    collection_id: str,
    request_id: str,
    comment_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    r"""Delete a comment on a request.

    Takes a comment away from a request and answers 204. Beware that a thread goes with its
    opening comment. Ids of collection and request are uids.

    `DELETE /collections/{collectionId}/requests/{requestId}/comments/{commentId}`

    Args:
        collection_id: Uid of the collection; the bare id is not enough here.
        request_id: Uid of the request; the bare id is not enough here.
        comment_id: Number of the comment.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        request_id=request_id,
        comment_id=comment_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    request_id: str,
    comment_id: int,
    *,
    client: AuthenticatedClient,
) -> None:
    """Delete a comment on a request: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        request_id=request_id,
        comment_id=comment_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    request_id: str,
    comment_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    """Delete a comment on a request: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        request_id=request_id,
        comment_id=comment_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    request_id: str,
    comment_id: int,
    *,
    client: AuthenticatedClient,
) -> None:
    """Delete a comment on a request: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            request_id=request_id,
            comment_id=comment_id,
            client=client,
        )
    ).parsed
