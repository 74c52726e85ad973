from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.transfer_collection_folders_request import (
    TransferCollectionFoldersRequest,
)
from ...models.transfer_collection_folders_response import (
    TransferCollectionFoldersResponse,
)
from ...types import (
    Response,
    decode,
    encode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: TransferCollectionFoldersRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/collection-folders-transfers",
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> TransferCollectionFoldersResponse:
    """The body of a 2xx answer."""
    return cast(
        "TransferCollectionFoldersResponse",
        decode(
            response.json(),
            TransferCollectionFoldersResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TransferCollectionFoldersResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: TransferCollectionFoldersRequest,
) -> Response[TransferCollectionFoldersResponse]:
    r"""Copy or move folders.

    Copies or moves folders, with their content, to a collection or into another folder.
    Everything is named by uid, and `mode` decides whether the originals stay. `location`
    places them: `start` or `end` alone, `before` or `after` with the neighbour's model and
    uid. Returns `ids`, which are new for copies and unchanged for moves.

    `POST /collection-folders-transfers`

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    body: TransferCollectionFoldersRequest,
) -> TransferCollectionFoldersResponse | None:
    """Copy or move folders: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: TransferCollectionFoldersRequest,
) -> Response[TransferCollectionFoldersResponse]:
    """Copy or move folders: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: TransferCollectionFoldersRequest,
) -> TransferCollectionFoldersResponse | None:
    """Copy or move folders: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            client=client,
        )
    ).parsed
