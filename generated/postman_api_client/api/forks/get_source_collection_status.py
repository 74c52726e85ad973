from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_source_collection_status_response import (
    GetSourceCollectionStatusResponse,
)
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
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/collections/{collection_id}/source-status".format(
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetSourceCollectionStatusResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetSourceCollectionStatusResponse",
        decode(
            response.json(),
            GetSourceCollectionStatusResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetSourceCollectionStatusResponse]:
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
) -> Response[GetSourceCollectionStatusResponse]:
    r"""See whether a fork is behind its parent.

    Tells for a fork whether its parent has changes to pull, in `isSourceAhead`, under a key
    that is the uid of the collection. Takes the bare id of the fork. The flag lags by
    minutes, and a collection that is no fork gets a 400 whose error sits under
    `collection`.

    `GET /collections/{collectionId}/source-status`

    Args:
        collection_id: Bare id of the fork.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    *,
    client: AuthenticatedClient,
) -> GetSourceCollectionStatusResponse | None:
    """See whether a fork is behind its parent: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GetSourceCollectionStatusResponse]:
    """See whether a fork is behind its parent: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
) -> GetSourceCollectionStatusResponse | None:
    """See whether a fork is behind its parent: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            client=client,
        )
    ).parsed
