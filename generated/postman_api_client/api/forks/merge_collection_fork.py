from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.delete_collection_response import DeleteCollectionResponse
from ...models.merge_collection_fork_request import MergeCollectionForkRequest
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
    body: MergeCollectionForkRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/collections/merge",
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteCollectionResponse:
    """The body of a 2xx answer."""
    return cast(
        "DeleteCollectionResponse",
        decode(
            response.json(),
            DeleteCollectionResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DeleteCollectionResponse]:
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
    body: MergeCollectionForkRequest,
) -> Response[DeleteCollectionResponse]:
    r"""Merge a fork of a collection.

    Merges a fork into its parent within the call; deprecated in favour of `PUT /collection-
    merges`, yet it still worked in January 2026. Source and destination are uids. By
    default the fork is brought up to date as well, while `deleteSource` removes it. Needs
    the editor role; returns `id` and `uid` of the collection.

    `POST /collections/merge`

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
    body: MergeCollectionForkRequest,
) -> DeleteCollectionResponse | None:
    """Merge a fork of a collection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: MergeCollectionForkRequest,
) -> Response[DeleteCollectionResponse]:
    """Merge a fork of a collection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: MergeCollectionForkRequest,
) -> DeleteCollectionResponse | None:
    """Merge a fork of a collection: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            client=client,
        )
    ).parsed
