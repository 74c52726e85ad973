from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_collection_response_response import GetCollectionResponseResponse
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
    response_id: str,
    *,
    ids: bool | Unset = UNSET,
    uid: bool | Unset = UNSET,
    populate: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/collections/{collection_id}/responses/{response_id}".format(
            collection_id=path_segment("collection_id", collection_id),
            response_id=path_segment("response_id", response_id),
        ),
    }
    _params: dict[str, Any] = {
        "ids": ids,
        "uid": uid,
        "populate": populate,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetCollectionResponseResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetCollectionResponseResponse",
        decode(
            response.json(),
            GetCollectionResponseResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetCollectionResponseResponse]:
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
    response_id: str,
    *,
    client: AuthenticatedClient,
    ids: bool | Unset = UNSET,
    uid: bool | Unset = UNSET,
    populate: bool | Unset = UNSET,
) -> Response[GetCollectionResponseResponse]:
    r"""Get a saved response.

    Reads one saved response, its parent's id in `data.request`. Takes bare ids. As with
    folders and requests, `ids`, `uid` and `populate` shape what is returned.

    `GET /collections/{collectionId}/responses/{responseId}`

    Args:
        collection_id: Bare id of the collection.
        response_id: Bare id of the response.
        ids: Whether to leave everything but ids out of the answer.
        uid: Whether ids in the answer are written as uids.
        populate: Whether to spell out what the item contains.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        response_id=response_id,
        ids=ids,
        uid=uid,
        populate=populate,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    response_id: str,
    *,
    client: AuthenticatedClient,
    ids: bool | Unset = UNSET,
    uid: bool | Unset = UNSET,
    populate: bool | Unset = UNSET,
) -> GetCollectionResponseResponse | None:
    """Get a saved response: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        response_id=response_id,
        ids=ids,
        uid=uid,
        populate=populate,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    response_id: str,
    *,
    client: AuthenticatedClient,
    ids: bool | Unset = UNSET,
    uid: bool | Unset = UNSET,
    populate: bool | Unset = UNSET,
) -> Response[GetCollectionResponseResponse]:
    """Get a saved response: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        response_id=response_id,
        ids=ids,
        uid=uid,
        populate=populate,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    response_id: str,
    *,
    client: AuthenticatedClient,
    ids: bool | Unset = UNSET,
    uid: bool | Unset = UNSET,
    populate: bool | Unset = UNSET,
) -> GetCollectionResponseResponse | None:
    """Get a saved response: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            response_id=response_id,
            ids=ids,
            uid=uid,
            populate=populate,
            client=client,
        )
    ).parsed
