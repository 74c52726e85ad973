from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.json_object import JsonObject
from ...models.update_api_collection_comment_request import (
    UpdateApiCollectionCommentRequest,
)
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
    api_id: str,
    collection_id: str,
    comment_id: int,
    *,
    body: UpdateApiCollectionCommentRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/apis/{api_id}/collections/{collection_id}/comments/{comment_id}".format(
            api_id=path_segment("api_id", api_id),
            collection_id=path_segment("collection_id", collection_id),
            comment_id=path_segment("comment_id", comment_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> JsonObject:
    """The body of a 2xx answer."""
    return cast(
        "JsonObject",
        decode(
            response.json(),
            JsonObject,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[JsonObject]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    api_id: str,
    collection_id: str,
    comment_id: int,
    *,
    client: AuthenticatedClient,
    body: UpdateApiCollectionCommentRequest,
) -> Response[JsonObject]:
    r"""Update a comment on an API's collection.

    Replaces the text of a comment on a collection that belongs to an API.

    Seen in use, but not documented: what it returns is not known and may change.

    `PUT /apis/{apiId}/collections/{collectionId}/comments/{commentId}`

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
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    api_id: str,
    collection_id: str,
    comment_id: int,
    *,
    client: AuthenticatedClient,
    body: UpdateApiCollectionCommentRequest,
) -> JsonObject | None:
    """Update a comment on an API's collection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        api_id=api_id,
        collection_id=collection_id,
        comment_id=comment_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    api_id: str,
    collection_id: str,
    comment_id: int,
    *,
    client: AuthenticatedClient,
    body: UpdateApiCollectionCommentRequest,
) -> Response[JsonObject]:
    """Update a comment on an API's collection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        api_id=api_id,
        collection_id=collection_id,
        comment_id=comment_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    api_id: str,
    collection_id: str,
    comment_id: int,
    *,
    client: AuthenticatedClient,
    body: UpdateApiCollectionCommentRequest,
) -> JsonObject | None:
    """Update a comment on an API's collection: as `sync`."""
    return (
        await asyncio_detailed(
            api_id=api_id,
            collection_id=collection_id,
            comment_id=comment_id,
            body=body,
            client=client,
        )
    ).parsed
