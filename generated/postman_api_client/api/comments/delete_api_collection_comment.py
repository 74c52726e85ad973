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
    api_id: str,
    collection_id: str,
    comment_id: int,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/apis/{api_id}/collections/{collection_id}/comments/{comment_id}".format(
            api_id=path_segment("api_id", api_id),
            collection_id=path_segment("collection_id", collection_id),
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
    api_id: str,
    collection_id: str,
    comment_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    r"""Delete a comment on an API's collection.

    Deletes a comment on a collection that belongs to an API. The first comment of a thread
    takes the thread along.

    Seen in use, but not documented: what it returns is not known and may change.

    `DELETE /apis/{apiId}/collections/{collectionId}/comments/{commentId}`

    Args:
        api_id: Id of the API.
        collection_id: Uid of the collection.
        comment_id: Number of the comment.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        api_id=api_id,
        collection_id=collection_id,
        comment_id=comment_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    api_id: str,
    collection_id: str,
    comment_id: int,
    *,
    client: AuthenticatedClient,
) -> None:
    """Delete a comment on an API's collection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        api_id=api_id,
        collection_id=collection_id,
        comment_id=comment_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    api_id: str,
    collection_id: str,
    comment_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    """Delete a comment on an API's collection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        api_id=api_id,
        collection_id=collection_id,
        comment_id=comment_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    api_id: str,
    collection_id: str,
    comment_id: int,
    *,
    client: AuthenticatedClient,
) -> None:
    """Delete a comment on an API's collection: as `sync`."""
    return (
        await asyncio_detailed(
            api_id=api_id,
            collection_id=collection_id,
            comment_id=comment_id,
            client=client,
        )
    ).parsed
