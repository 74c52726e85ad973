from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.delete_collection_response import DeleteCollectionResponse
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
        "method": "delete",
        "url": "/collections/{collection_id}".format(
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteCollectionResponse:
    """The body of a 2xx answer."""
    return cast(
        "DeleteCollectionResponse",
        decode(
            response.json(),
            DeleteCollectionResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DeleteCollectionResponse]:
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
) -> Response[DeleteCollectionResponse]:
    r"""Delete a collection.

    Removes a collection and all that is in it. Takes an id or a uid and answers 200 with
    both forms of it, not an empty 204. A second call gets 404 `instanceNotFoundError`.

    `DELETE /collections/{collectionId}`

    Args:
        collection_id: Id or uid of the collection.

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
) -> DeleteCollectionResponse | None:
    """Delete a collection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[DeleteCollectionResponse]:
    """Delete a collection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
) -> DeleteCollectionResponse | None:
    """Delete a collection: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            client=client,
        )
    ).parsed
