from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...types import (
    Response,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    collection_id: str,
    request_id: str,
    response_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/context/collections/{collection_id}/requests/{request_id}/responses/{response_id}".format(
            collection_id=path_segment("collection_id", collection_id),
            request_id=path_segment("request_id", request_id),
            response_id=path_segment("response_id", response_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> str:
    """The body of a 2xx answer."""
    return response.text


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[str]:
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
    response_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[str]:
    r"""Describe a response.

    A saved response of a request, in Markdown.

    Seen in use, but not documented: what it returns is not known and may change.

    `GET /context/collections/{collectionId}/requests/{requestId}/responses/{responseId}`

    Args:
        collection_id: Uid of the collection.
        request_id: Uid of the request.
        response_id: Uid of the response.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        request_id=request_id,
        response_id=response_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    request_id: str,
    response_id: str,
    *,
    client: AuthenticatedClient,
) -> str | None:
    """Describe a response: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        request_id=request_id,
        response_id=response_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    request_id: str,
    response_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[str]:
    """Describe a response: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        request_id=request_id,
        response_id=response_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    request_id: str,
    response_id: str,
    *,
    client: AuthenticatedClient,
) -> str | None:
    """Describe a response: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            request_id=request_id,
            response_id=response_id,
            client=client,
        )
    ).parsed
