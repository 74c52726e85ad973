from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_collection_model import GetCollectionModel
from ...models.get_collection_response import GetCollectionResponse
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    collection_id: str,
    *,
    access_key: str | Unset = UNSET,
    model: GetCollectionModel | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/collections/{collection_id}".format(
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    _params: dict[str, Any] = {
        "access_key": access_key,
        "model": model,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetCollectionResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetCollectionResponse",
        decode(
            response.json(),
            GetCollectionResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetCollectionResponse]:
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
    access_key: str | Unset = UNSET,
    model: GetCollectionModel | Unset = UNSET,
) -> Response[GetCollectionResponse]:
    r"""Get a collection.

    Reads one collection whole: folders to any depth, requests, saved responses, scripts,
    variables and auth, secret values in clear. `model=minimal` returns the ids at the top
    level (`rootLevelFolders`, `rootLevelRequests`) in place of the items. Takes an id or a
    uid, and with `access_key` no API key is needed. A collection that does not exist is
    published as 400, while clients in use see 404 `instanceNotFoundError`.

    `GET /collections/{collectionId}`

    Args:
        collection_id: Id or uid of the collection.
        access_key: Read-only key of this one collection; with it the API key is not
            needed.
        model: `minimal` for the ids of what stands at the top level instead of the
            items.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        access_key=access_key,
        model=model,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    access_key: str | Unset = UNSET,
    model: GetCollectionModel | Unset = UNSET,
) -> GetCollectionResponse | None:
    """Get a collection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        access_key=access_key,
        model=model,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    access_key: str | Unset = UNSET,
    model: GetCollectionModel | Unset = UNSET,
) -> Response[GetCollectionResponse]:
    """Get a collection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        access_key=access_key,
        model=model,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    access_key: str | Unset = UNSET,
    model: GetCollectionModel | Unset = UNSET,
) -> GetCollectionResponse | None:
    """Get a collection: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            access_key=access_key,
            model=model,
            client=client,
        )
    ).parsed
