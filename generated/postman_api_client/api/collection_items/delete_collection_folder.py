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
    folder_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/collections/{collection_id}/folders/{folder_id}".format(
            collection_id=path_segment("collection_id", collection_id),
            folder_id=path_segment("folder_id", folder_id),
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
    folder_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[DeleteCollectionFolderResponse]:
    r"""Delete a folder.

    Removes a folder together with the folders and requests below it. Takes bare ids.
    Answers 200 with `meta.action` set to `destroy` and the folder's id and owner; one that
    is gone already gets 404.

    `DELETE /collections/{collectionId}/folders/{folderId}`

    Args:
        collection_id: Bare id of the collection.
        folder_id: Bare id of the folder.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        folder_id=folder_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    folder_id: str,
    *,
    client: AuthenticatedClient,
) -> DeleteCollectionFolderResponse | None:
    """Delete a folder: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        folder_id=folder_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    folder_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[DeleteCollectionFolderResponse]:
    """Delete a folder: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        folder_id=folder_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    folder_id: str,
    *,
    client: AuthenticatedClient,
) -> DeleteCollectionFolderResponse | None:
    """Delete a folder: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            folder_id=folder_id,
            client=client,
        )
    ).parsed
