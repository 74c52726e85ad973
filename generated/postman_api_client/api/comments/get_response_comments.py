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
    response_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/collections/{collection_id}/responses/{response_id}/comments".format(
            collection_id=path_segment("collection_id", collection_id),
            response_id=path_segment("response_id", response_id),
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
    response_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[CommentList]:
    r"""List comments on a saved response.

    Returns all comments on one saved response in `data`, without paging. Uids for
    collection and response; neither bare form works here, unlike in reading the response.

    `GET /collections/{collectionId}/responses/{responseId}/comments`

    Args:
        collection_id: Uid of the collection; the bare id is not enough here.
        response_id: Uid of the response; the bare id is not enough here.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        response_id=response_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    response_id: str,
    *,
    client: AuthenticatedClient,
) -> CommentList | None:
    """List comments on a saved response: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        response_id=response_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    response_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[CommentList]:
    """List comments on a saved response: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        response_id=response_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    response_id: str,
    *,
    client: AuthenticatedClient,
) -> CommentList | None:
    """List comments on a saved response: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            response_id=response_id,
            client=client,
        )
    ).parsed
