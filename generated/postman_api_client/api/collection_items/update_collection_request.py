from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_collection_request_request import CreateCollectionRequestRequest
from ...models.update_collection_request_response import UpdateCollectionRequestResponse
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
    request_id: str,
    *,
    body: CreateCollectionRequestRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/collections/{collection_id}/requests/{request_id}".format(
            collection_id=path_segment("collection_id", collection_id),
            request_id=path_segment("request_id", request_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> UpdateCollectionRequestResponse:
    """The body of a 2xx answer."""
    return cast(
        "UpdateCollectionRequestResponse",
        decode(
            response.json(),
            UpdateCollectionRequestResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateCollectionRequestResponse]:
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
    body: CreateCollectionRequestRequest,
) -> Response[UpdateCollectionRequestResponse]:
    r"""Update a request.

    Changes the fields you send and, as far as is known, keeps the others. Both ids must be
    bare, a uid is not understood here. Moving it to another folder is not possible this
    way. Returns the request in the sync envelope; the body is of the older model.

    `PUT /collections/{collectionId}/requests/{requestId}`

    Args:
        collection_id: Bare id of the collection.
        request_id: Bare id of the request.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        request_id=request_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    request_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionRequestRequest,
) -> UpdateCollectionRequestResponse | None:
    """Update a request: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        request_id=request_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    request_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionRequestRequest,
) -> Response[UpdateCollectionRequestResponse]:
    """Update a request: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        request_id=request_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    request_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionRequestRequest,
) -> UpdateCollectionRequestResponse | None:
    """Update a request: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            request_id=request_id,
            body=body,
            client=client,
        )
    ).parsed
