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
    folder_id: str,
    *,
    body: NewComment,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/collections/{collection_id}/folders/{folder_id}/comments".format(
            collection_id=path_segment("collection_id", collection_id),
            folder_id=path_segment("folder_id", folder_id),
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
    folder_id: str,
    *,
    client: AuthenticatedClient,
    body: NewComment,
) -> Response[CommentResult]:
    r"""Comment on a folder.

    Starts a thread on a folder, or continues one when `threadId` is sent. Takes uids for
    collection and folder and up to 10,000 characters in `body`. Live calls return 200 with
    the comment in `data`; 201 is what is published.

    `POST /collections/{collectionId}/folders/{folderId}/comments`

    Args:
        collection_id: Uid of the collection; the bare id is not enough here.
        folder_id: Uid of the folder; the bare id is not enough here.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        folder_id=folder_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    folder_id: str,
    *,
    client: AuthenticatedClient,
    body: NewComment,
) -> CommentResult | None:
    """Comment on a folder: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        folder_id=folder_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    folder_id: str,
    *,
    client: AuthenticatedClient,
    body: NewComment,
) -> Response[CommentResult]:
    """Comment on a folder: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        folder_id=folder_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    folder_id: str,
    *,
    client: AuthenticatedClient,
    body: NewComment,
) -> CommentResult | None:
    """Comment on a folder: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            folder_id=folder_id,
            body=body,
            client=client,
        )
    ).parsed
