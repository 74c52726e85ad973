from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_collection_request_request import CreateCollectionRequestRequest
from ...models.create_collection_request_response import CreateCollectionRequestResponse
from ...types import (
    UNSET,
    Response,
    Unset,
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
    body: CreateCollectionRequestRequest,
    folder_id: str | Unset = UNSET,
    folder: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/collections/{collection_id}/requests".format(
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    _params: dict[str, Any] = {
        "folderId": folder_id,
        "folder": folder,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateCollectionRequestResponse:
    """The body of a 2xx answer."""
    return cast(
        "CreateCollectionRequestResponse",
        decode(
            response.json(),
            CreateCollectionRequestResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateCollectionRequestResponse]:
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
    body: CreateCollectionRequestRequest,
    folder_id: str | Unset = UNSET,
    folder: str | Unset = UNSET,
) -> Response[CreateCollectionRequestResponse]:
    r"""Create a request.

    Adds a request, at the top of the collection or in the folder given by `folderId`; other
    clients send `folder` instead. The body follows the older model (`headerData`,
    `queryParams`, `dataMode`, `rawModeData`), not the item form of a whole collection, and
    should have a `name`. Takes bare ids. An id that is taken gets 400 `instanceFoundError`.

    `POST /collections/{collectionId}/requests`

    Args:
        collection_id: Bare id of the collection.
        folder_id: Bare id of the folder for the new request; without one, the top of
            the collection.
        folder: Older name of `folderId`.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        body=body,
        folder_id=folder_id,
        folder=folder,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionRequestRequest,
    folder_id: str | Unset = UNSET,
    folder: str | Unset = UNSET,
) -> CreateCollectionRequestResponse | None:
    """Create a request: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        body=body,
        folder_id=folder_id,
        folder=folder,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionRequestRequest,
    folder_id: str | Unset = UNSET,
    folder: str | Unset = UNSET,
) -> Response[CreateCollectionRequestResponse]:
    """Create a request: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        body=body,
        folder_id=folder_id,
        folder=folder,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionRequestRequest,
    folder_id: str | Unset = UNSET,
    folder: str | Unset = UNSET,
) -> CreateCollectionRequestResponse | None:
    """Create a request: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            body=body,
            folder_id=folder_id,
            folder=folder,
            client=client,
        )
    ).parsed
