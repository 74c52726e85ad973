from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_collection_response_request import CreateCollectionResponseRequest
from ...models.create_collection_response_response import (
    CreateCollectionResponseResponse,
)
from ...types import (
    UNSET,
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
    body: CreateCollectionResponseRequest,
    request: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/collections/{collection_id}/responses".format(
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    _params: dict[str, Any] = {
        "request": request,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateCollectionResponseResponse:
    """The body of a 2xx answer."""
    return cast(
        "CreateCollectionResponseResponse",
        decode(
            response.json(),
            CreateCollectionResponseResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateCollectionResponseResponse]:
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
    body: CreateCollectionResponseRequest,
    request: str,
) -> Response[CreateCollectionResponseResponse]:
    r"""Save a response.

    Stores an example response below the request named by the query parameter `request`,
    which is mandatory. Uses the older model: status in `responseCode`, body in `text`, the
    original request as a JSON string in `requestObject`. Keys of the newer model such as
    `code`, `body` or `header` are dropped in silence. Takes bare ids and answers 200; an
    unknown request gets 400.

    `POST /collections/{collectionId}/responses`

    Args:
        collection_id: Bare id of the collection.
        request: Bare id of the request that gets the response.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        body=body,
        request=request,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionResponseRequest,
    request: str,
) -> CreateCollectionResponseResponse | None:
    """Save a response: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        body=body,
        request=request,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionResponseRequest,
    request: str,
) -> Response[CreateCollectionResponseResponse]:
    """Save a response: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        body=body,
        request=request,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionResponseRequest,
    request: str,
) -> CreateCollectionResponseResponse | None:
    """Save a response: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            body=body,
            request=request,
            client=client,
        )
    ).parsed
