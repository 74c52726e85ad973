from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.pull_collection_changes_response import PullCollectionChangesResponse
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
        "method": "put",
        "url": "/collections/{collection_id}/pulls".format(
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> PullCollectionChangesResponse:
    """The body of a 2xx answer."""
    return cast(
        "PullCollectionChangesResponse",
        decode(
            response.json(),
            PullCollectionChangesResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PullCollectionChangesResponse]:
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
) -> Response[PullCollectionChangesResponse]:
    r"""Pull changes from the parent collection.

    Brings the parent's changes into a fork, which is the collection in the path, by bare
    id; there is no body. Returns the uids of both as `destinationId` and `sourceId`. It is
    done when the call returns. Anything but a fork gets 400; for big collections the
    asynchronous merge is the better choice.

    `PUT /collections/{collectionId}/pulls`

    Args:
        collection_id: Bare id of the fork.

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
) -> PullCollectionChangesResponse | None:
    """Pull changes from the parent collection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[PullCollectionChangesResponse]:
    """Pull changes from the parent collection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
) -> PullCollectionChangesResponse | None:
    """Pull changes from the parent collection: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            client=client,
        )
    ).parsed
