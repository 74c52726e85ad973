from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.duplicate_collection_request import DuplicateCollectionRequest
from ...models.duplicate_collection_response import DuplicateCollectionResponse
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
    body: DuplicateCollectionRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/collections/{collection_id}/duplicates".format(
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> DuplicateCollectionResponse:
    """The body of a 2xx answer."""
    if response.status_code == 202:
        return cast(
            "DuplicateCollectionResponse",
            decode(
                response.json(),
                DuplicateCollectionResponse,
            ),
        )

    return cast(
        "DuplicateCollectionResponse",
        decode(
            response.json(),
            DuplicateCollectionResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DuplicateCollectionResponse]:
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
    body: DuplicateCollectionRequest,
) -> Response[DuplicateCollectionResponse]:
    r"""Duplicate a collection.

    Starts copying a collection to the workspace named in the body, with `suffix` added to
    its name if you give one. Needs the uid. The answer (200, or 202 by an older document)
    holds a task to ask `GET /collection-duplicate-tasks/{taskId}` about until it says
    `completed` or `failed`. Nothing ever tells the copy's id, so find it by name in the
    target workspace.

    `POST /collections/{collectionId}/duplicates`

    Args:
        collection_id: Uid of the collection; the bare id is not enough here.

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
    body: DuplicateCollectionRequest,
) -> DuplicateCollectionResponse | None:
    """Duplicate a collection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: DuplicateCollectionRequest,
) -> Response[DuplicateCollectionResponse]:
    """Duplicate a collection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: DuplicateCollectionRequest,
) -> DuplicateCollectionResponse | None:
    """Duplicate a collection: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            body=body,
            client=client,
        )
    ).parsed
