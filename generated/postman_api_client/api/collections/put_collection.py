from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.put_collection_prefer import PutCollectionPrefer
from ...models.put_collection_request import PutCollectionRequest
from ...models.put_collection_response import PutCollectionResponse
from ...models.put_collection_response_202 import PutCollectionResponse202
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
    body: PutCollectionRequest,
    prefer: PutCollectionPrefer | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/collections/{collection_id}".format(
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    _given: dict[str, Any] = {
        "Prefer": prefer,
    }
    _headers = {k: str(v) for k, v in _given.items() if v is not UNSET and v is not None}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PutCollectionResponse | PutCollectionResponse202:
    """The body of a 2xx answer."""
    if response.status_code == 202:
        return cast(
            "PutCollectionResponse202",
            decode(
                response.json(),
                PutCollectionResponse202,
            ),
        )

    return cast(
        "PutCollectionResponse",
        decode(
            response.json(),
            PutCollectionResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PutCollectionResponse | PutCollectionResponse202]:
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
    body: PutCollectionRequest,
    prefer: PutCollectionPrefer | Unset = UNSET,
) -> Response[PutCollectionResponse | PutCollectionResponse202]:
    r"""Replace a collection.

    Replaces a collection with the document you send; whatever is missing from it is
    deleted, and items sent without an id come back under new ids. Takes an id or a uid; ids
    that belong to another collection are refused with 400, and the body may be up to 100
    MB. Add `Prefer: respond-async` for large bodies and follow the task that the 202 answer
    names; while it runs, another such update gets 409. After a 500 or 504 the change may
    still have been written, so read before you repeat it.

    `PUT /collections/{collectionId}`

    Args:
        collection_id: Id or uid of the collection.
        prefer: `respond-async` for an early 202 with a task to follow.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        body=body,
        prefer=prefer,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: PutCollectionRequest,
    prefer: PutCollectionPrefer | Unset = UNSET,
) -> PutCollectionResponse | PutCollectionResponse202 | None:
    """Replace a collection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        body=body,
        prefer=prefer,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: PutCollectionRequest,
    prefer: PutCollectionPrefer | Unset = UNSET,
) -> Response[PutCollectionResponse | PutCollectionResponse202]:
    """Replace a collection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        body=body,
        prefer=prefer,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: PutCollectionRequest,
    prefer: PutCollectionPrefer | Unset = UNSET,
) -> PutCollectionResponse | PutCollectionResponse202 | None:
    """Replace a collection: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            body=body,
            prefer=prefer,
            client=client,
        )
    ).parsed
