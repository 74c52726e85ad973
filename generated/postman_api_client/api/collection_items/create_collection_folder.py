from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_collection_folder_request import CreateCollectionFolderRequest
from ...models.create_collection_folder_response import CreateCollectionFolderResponse
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
    body: CreateCollectionFolderRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/collections/{collection_id}/folders".format(
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateCollectionFolderResponse:
    """The body of a 2xx answer."""
    return cast(
        "CreateCollectionFolderResponse",
        decode(
            response.json(),
            CreateCollectionFolderResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateCollectionFolderResponse]:
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
    body: CreateCollectionFolderRequest,
) -> Response[CreateCollectionFolderResponse]:
    r"""Create a folder.

    Adds a folder to a collection, or inside the folder given as `folder` in the body. Takes
    a bare collection id. Send a `name`, otherwise the folder has none; a `requests` list
    fills the folder in the same call. Answers 200 with the older sync envelope (`model_id`,
    `meta`, `data`, `revision`), and an unknown parent gets 400.

    `POST /collections/{collectionId}/folders`

    Args:
        collection_id: Bare id of the collection.

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
    body: CreateCollectionFolderRequest,
) -> CreateCollectionFolderResponse | None:
    """Create a folder: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionFolderRequest,
) -> Response[CreateCollectionFolderResponse]:
    """Create a folder: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionFolderRequest,
) -> CreateCollectionFolderResponse | None:
    """Create a folder: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            body=body,
            client=client,
        )
    ).parsed
