from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_collection_pull_requests_response import (
    GetCollectionPullRequestsResponse,
)
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
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/collections/{collection_id}/pull-requests".format(
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetCollectionPullRequestsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetCollectionPullRequestsResponse",
        decode(
            response.json(),
            GetCollectionPullRequestsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetCollectionPullRequestsResponse]:
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
) -> Response[GetCollectionPullRequestsResponse]:
    r"""List a collection's pull requests.

    Lists the pull requests of a collection in all states, each with both uids, author,
    `status` and a link in `href`. Needs the uid; all come at once in `data`, without
    paging.

    `GET /collections/{collectionId}/pull-requests`

    Args:
        collection_id: Uid of the collection; the bare id is not enough here.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    *,
    client: AuthenticatedClient,
) -> GetCollectionPullRequestsResponse | None:
    """List a collection's pull requests: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GetCollectionPullRequestsResponse]:
    """List a collection's pull requests: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
) -> GetCollectionPullRequestsResponse | None:
    """List a collection's pull requests: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            client=client,
        )
    ).parsed
