from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.comment_result import CommentResult
from ...models.new_comment import NewComment
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
    *,
    body: NewComment,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/collections/{collection_id}/comments".format(
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CommentResult:
    """The body of a 2xx answer."""
    if response.status_code == 200:
        return cast(
            "CommentResult",
            decode(
                response.json(),
                CommentResult,
            ),
        )

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
    *,
    client: AuthenticatedClient,
    body: NewComment,
) -> Response[CommentResult]:
    r"""Comment on a collection.

    Adds a comment of up to 10,000 characters; give a `threadId` to make it a reply.
    Mentions in the text count only when listed in `tags`, by user name with the user's id.
    Needs the collection's uid. The service answers 200 although 201 is published, so accept
    both.

    `POST /collections/{collectionId}/comments`

    Args:
        collection_id: Uid of the collection; the bare id is not enough here.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: NewComment,
) -> CommentResult | None:
    """Comment on a collection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: NewComment,
) -> Response[CommentResult]:
    """Comment on a collection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: NewComment,
) -> CommentResult | None:
    """Comment on a collection: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            body=body,
            client=client,
        )
    ).parsed
