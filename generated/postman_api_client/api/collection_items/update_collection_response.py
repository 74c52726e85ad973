from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_collection_response_request import CreateCollectionResponseRequest
from ...models.get_collection_request_response import GetCollectionRequestResponse
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
    response_id: str,
    *,
    body: CreateCollectionResponseRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/collections/{collection_id}/responses/{response_id}".format(
            collection_id=path_segment("collection_id", collection_id),
            response_id=path_segment("response_id", response_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
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
    response_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionResponseRequest,
) -> Response[GetCollectionRequestResponse]:
    r"""Update a saved response.

    Changes only the fields present in the body, like a PATCH. Takes bare ids only. Field
    names are those of saving a response; unknown ones raise no error, so check `data` in
    the answer for what was stored.

    `PUT /collections/{collectionId}/responses/{responseId}`

    Args:
        collection_id: Bare id of the collection.
        response_id: Bare id of the response.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        response_id=response_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    response_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionResponseRequest,
) -> GetCollectionRequestResponse | None:
    """Update a saved response: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        response_id=response_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    response_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionResponseRequest,
) -> Response[GetCollectionRequestResponse]:
    """Update a saved response: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        response_id=response_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    response_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionResponseRequest,
) -> GetCollectionRequestResponse | None:
    """Update a saved response: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            response_id=response_id,
            body=body,
            client=client,
        )
    ).parsed
