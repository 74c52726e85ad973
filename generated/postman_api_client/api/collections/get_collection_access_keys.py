from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_collection_access_keys_response import (
    GetCollectionAccessKeysResponse,
)
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    collection_id: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/collection-access-keys",
    }
    _params: dict[str, Any] = {
        "collectionId": collection_id,
        "cursor": cursor,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetCollectionAccessKeysResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetCollectionAccessKeysResponse",
        decode(
            response.json(),
            GetCollectionAccessKeysResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetCollectionAccessKeysResponse]:
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
    collection_id: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[GetCollectionAccessKeysResponse]:
    r"""List collection access keys.

    Lists your own and your team's read-only keys to single collections, with the token
    masked, so a lost token cannot be looked up. Each lives for 60 days, and every use moves
    `expiresAfter` on by as much; a key never used has an empty `lastUsedAt`. Filter by
    collection uid with `collectionId`. Pages by `cursor` only, at a size the service
    chooses.

    `GET /collection-access-keys`

    Args:
        collection_id: Only keys of this collection, by its uid.
        cursor: Where the next page starts; send back the value the previous page gave.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        cursor=cursor,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> GetCollectionAccessKeysResponse | None:
    """List collection access keys: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        cursor=cursor,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[GetCollectionAccessKeysResponse]:
    """List collection access keys: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        cursor=cursor,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    collection_id: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> GetCollectionAccessKeysResponse | None:
    """List collection access keys: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            cursor=cursor,
            client=client,
        )
    ).parsed
