from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.comment_result import CommentResult
from ...models.comment_update import CommentUpdate
from ...types import (
    Response,
    decode,
    encode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    collection_id: str,
    comment_id: int,
    *,
    body: CommentUpdate,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/collections/{collection_id}/comments/{comment_id}".format(
            collection_id=path_segment("collection_id", collection_id),
            comment_id=path_segment("comment_id", comment_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CommentResult:
    """The body of a 2xx answer."""
    return cast(
        "CommentResult",
        decode(
            response.json(),
            CommentResult,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CommentResult]:
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
    comment_id: int,
    *,
    client: AuthenticatedClient,
    body: CommentUpdate,
) -> Response[CommentResult]:
    r"""Edit a comment on a collection.

    Rewrites the comment's text and its mentions; at most 10,000 characters. Needs the uid
    of the collection and the comment's number. Returns the comment, unchanged in thread and
    author.

    `PUT /collections/{collectionId}/comments/{commentId}`

    Args:
        collection_id: Uid of the collection; the bare id is not enough here.
        comment_id: Number of the comment.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        comment_id=comment_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    comment_id: int,
    *,
    client: AuthenticatedClient,
    body: CommentUpdate,
) -> CommentResult | None:
    """Edit a comment on a collection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        comment_id=comment_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    comment_id: int,
    *,
    client: AuthenticatedClient,
    body: CommentUpdate,
) -> Response[CommentResult]:
    """Edit a comment on a collection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        comment_id=comment_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    comment_id: int,
    *,
    client: AuthenticatedClient,
    body: CommentUpdate,
) -> CommentResult | None:
    """Edit a comment on a collection: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            comment_id=comment_id,
            body=body,
            client=client,
        )
    ).parsed
