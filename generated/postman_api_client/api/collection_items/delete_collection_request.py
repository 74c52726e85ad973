from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.delete_collection_folder_response import DeleteCollectionFolderResponse
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
    request_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/collections/{collection_id}/requests/{request_id}".format(
            collection_id=path_segment("collection_id", collection_id),
            request_id=path_segment("request_id", request_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteCollectionFolderResponse:
    """The body of a 2xx answer."""
    return cast(
        "DeleteCollectionFolderResponse",
        decode(
            response.json(),
            DeleteCollectionFolderResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DeleteCollectionFolderResponse]:
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
    request_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[DeleteCollectionFolderResponse]:
    r"""Delete a request.

    Removes a request along with its saved responses. Takes bare ids and answers 200 with
    the removed id and owner under `data`, next to a `revision` number.

    `DELETE /collections/{collectionId}/requests/{requestId}`

    Args:
        collection_id: Bare id of the collection.
        request_id: Bare id of the request.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        request_id=request_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    request_id: str,
    *,
    client: AuthenticatedClient,
) -> DeleteCollectionFolderResponse | None:
    """Delete a request: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        request_id=request_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    request_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[DeleteCollectionFolderResponse]:
    """Delete a request: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        request_id=request_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    request_id: str,
    *,
    client: AuthenticatedClient,
) -> DeleteCollectionFolderResponse | None:
    """Delete a request: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            request_id=request_id,
            client=client,
        )
    ).parsed
