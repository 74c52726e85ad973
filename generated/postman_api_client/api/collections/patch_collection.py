from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.patch_collection_request import PatchCollectionRequest
from ...models.patch_collection_response import PatchCollectionResponse
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
    body: PatchCollectionRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/collections/{collection_id}".format(
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PatchCollectionResponse:
    """The body of a 2xx answer."""
    return cast(
        "PatchCollectionResponse",
        decode(
            response.json(),
            PatchCollectionResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PatchCollectionResponse]:
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
    body: PatchCollectionRequest,
) -> Response[PatchCollectionResponse]:
    r"""Change parts of a collection.

    Changes the parts you name under `collection`: `info` (name, description), `variable`,
    `auth` or `events`, one of them at least, and leaves items alone. Any other key is
    refused with 400; error texts and some clients spell the variables `variables`. Takes an
    id or a uid; `id`, `name` and `description` come back. Do not send two of these at once
    for the same collection, they conflict.

    `PATCH /collections/{collectionId}`

    Args:
        collection_id: Id or uid of the collection.

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
    body: PatchCollectionRequest,
) -> PatchCollectionResponse | None:
    """Change parts of a collection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: PatchCollectionRequest,
) -> Response[PatchCollectionResponse]:
    """Change parts of a collection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: PatchCollectionRequest,
) -> PatchCollectionResponse | None:
    """Change parts of a collection: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            body=body,
            client=client,
        )
    ).parsed
