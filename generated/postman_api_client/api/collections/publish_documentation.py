from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.publish_documentation_request import PublishDocumentationRequest
from ...models.publish_documentation_response import PublishDocumentationResponse
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
    *,
    body: PublishDocumentationRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/collections/{collection_id}/public-documentations".format(
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PublishDocumentationResponse:
    """The body of a 2xx answer."""
    return cast(
        "PublishDocumentationResponse",
        decode(
            response.json(),
            PublishDocumentationResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PublishDocumentationResponse]:
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
    body: PublishDocumentationRequest,
) -> Response[PublishDocumentationResponse]:
    r"""Publish a collection's documentation.

    Puts the documentation on the public web and returns its settings with `publicUrl`.
    Needs the uid, and both `customColor` and `customization` in the body, where the colors
    must equal one of the themes given. With `environmentUid` the initial values of that
    environment become public too. Works for plain HTTP collections you may edit that belong
    to no API; an Enterprise team with governance switched on lets only community managers
    do it.

    `PUT /collections/{collectionId}/public-documentations`

    Args:
        collection_id: Uid of the collection; the bare id is not enough here.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: PublishDocumentationRequest,
) -> PublishDocumentationResponse | None:
    """Publish a collection's documentation: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: PublishDocumentationRequest,
) -> Response[PublishDocumentationResponse]:
    """Publish a collection's documentation: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: PublishDocumentationRequest,
) -> PublishDocumentationResponse | None:
    """Publish a collection's documentation: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            body=body,
            client=client,
        )
    ).parsed
