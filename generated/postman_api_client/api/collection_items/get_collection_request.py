from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_collection_request_response import GetCollectionRequestResponse
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
    request_id: str,
    *,
    ids: bool | Unset = UNSET,
    uid: bool | Unset = UNSET,
    populate: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/collections/{collection_id}/requests/{request_id}".format(
            collection_id=path_segment("collection_id", collection_id),
            request_id=path_segment("request_id", request_id),
        ),
    }
    _params: dict[str, Any] = {
        "ids": ids,
        "uid": uid,
        "populate": populate,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetCollectionRequestResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetCollectionRequestResponse",
        decode(
            response.json(),
            GetCollectionRequestResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetCollectionRequestResponse]:
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
    request_id: str,
    *,
    client: AuthenticatedClient,
    ids: bool | Unset = UNSET,
    uid: bool | Unset = UNSET,
    populate: bool | Unset = UNSET,
) -> Response[GetCollectionRequestResponse]:
    r"""Get a request.

    Reads one request in the older item model, without its saved responses unless
    `populate=true`. Takes bare ids; `uid=true` has the answer's ids prefixed with the owner
    and `ids=true` drops everything else. A missing request is a 404 that may carry the name
    `instanceFoundError`, so go by the status.

    `GET /collections/{collectionId}/requests/{requestId}`

    Args:
        collection_id: Bare id of the collection.
        request_id: Bare id of the request.
        ids: Whether to leave everything but ids out of the answer.
        uid: Whether ids in the answer are written as uids.
        populate: Whether to spell out what the item contains.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        request_id=request_id,
        ids=ids,
        uid=uid,
        populate=populate,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    request_id: str,
    *,
    client: AuthenticatedClient,
    ids: bool | Unset = UNSET,
    uid: bool | Unset = UNSET,
    populate: bool | Unset = UNSET,
) -> GetCollectionRequestResponse | None:
    """Get a request: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        request_id=request_id,
        ids=ids,
        uid=uid,
        populate=populate,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    request_id: str,
    *,
    client: AuthenticatedClient,
    ids: bool | Unset = UNSET,
    uid: bool | Unset = UNSET,
    populate: bool | Unset = UNSET,
) -> Response[GetCollectionRequestResponse]:
    """Get a request: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        request_id=request_id,
        ids=ids,
        uid=uid,
        populate=populate,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    request_id: str,
    *,
    client: AuthenticatedClient,
    ids: bool | Unset = UNSET,
    uid: bool | Unset = UNSET,
    populate: bool | Unset = UNSET,
) -> GetCollectionRequestResponse | None:
    """Get a request: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            request_id=request_id,
            ids=ids,
            uid=uid,
            populate=populate,
            client=client,
        )
    ).parsed
