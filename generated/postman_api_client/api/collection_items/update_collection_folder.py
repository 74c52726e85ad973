from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.update_collection_folder_request import UpdateCollectionFolderRequest
from ...models.update_collection_folder_response import UpdateCollectionFolderResponse
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
    body: UpdateCollectionFolderRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/collections/{collection_id}/folders/{folder_id}".format(
            collection_id=path_segment("collection_id", collection_id),
            folder_id=path_segment("folder_id", folder_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> UpdateCollectionFolderResponse:
    """The body of a 2xx answer."""
    return cast(
        "UpdateCollectionFolderResponse",
        decode(
            response.json(),
            UpdateCollectionFolderResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateCollectionFolderResponse]:
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
    body: UpdateCollectionFolderRequest,
) -> Response[UpdateCollectionFolderResponse]:
    r"""Update a folder.

    Changes the folder's name or description and keeps what you leave out, in spite of being
    a PUT. It cannot move the folder; a folder transfer does that. Takes bare ids and
    returns the changed folder in `data`.

    `PUT /collections/{collectionId}/folders/{folderId}`

    Args:
        collection_id: Bare id of the collection.
        folder_id: Bare id of the folder.

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
    body: UpdateCollectionFolderRequest,
) -> UpdateCollectionFolderResponse | None:
    """Update a folder: the body alone, None when it is not a 2xx."""
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
    body: UpdateCollectionFolderRequest,
) -> Response[UpdateCollectionFolderResponse]:
    """Update a folder: as `sync_detailed`."""
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
    body: UpdateCollectionFolderRequest,
) -> UpdateCollectionFolderResponse | None:
    """Update a folder: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            folder_id=folder_id,
            body=body,
            client=client,
        )
    ).parsed
