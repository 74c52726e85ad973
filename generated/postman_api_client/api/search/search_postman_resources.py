from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.search_postman_resources_request import SearchPostmanResourcesRequest
from ...models.search_postman_resources_response import SearchPostmanResourcesResponse
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
    encode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: SearchPostmanResourcesRequest,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    next_cursor: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/search",
    }
    _params: dict[str, Any] = {
        "limit": limit,
        "cursor": cursor,
        "nextCursor": next_cursor,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> SearchPostmanResourcesResponse:
    """The body of a 2xx answer."""
    return cast(
        "SearchPostmanResourcesResponse",
        decode(
            response.json(),
            SearchPostmanResourcesResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SearchPostmanResourcesResponse]:
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
    body: SearchPostmanResourcesRequest,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    next_cursor: str | Unset = UNSET,
) -> Response[SearchPostmanResourcesResponse]:
    r"""Search for elements.

    Finds elements of the one type that the body must name, by words and filters, in your
    own organization unless `ownership` says otherwise; without a key only what is public.
    Ten results to a page, 25 at most, with the total in `meta`. Clients disagree on whether
    the cursor is sent as `cursor` or `nextCursor`, so send both. Nothing is changed, and
    the call may be repeated.

    `POST /search`

    Args:
        limit: Most entries to put on one page.
        cursor: Where the next page starts; send back the value the previous page gave.
        next_cursor: The name under which some clients send `cursor`.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        body=body,
        limit=limit,
        cursor=cursor,
        next_cursor=next_cursor,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    body: SearchPostmanResourcesRequest,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    next_cursor: str | Unset = UNSET,
) -> SearchPostmanResourcesResponse | None:
    """Search for elements: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        limit=limit,
        cursor=cursor,
        next_cursor=next_cursor,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: SearchPostmanResourcesRequest,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    next_cursor: str | Unset = UNSET,
) -> Response[SearchPostmanResourcesResponse]:
    """Search for elements: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
        limit=limit,
        cursor=cursor,
        next_cursor=next_cursor,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: SearchPostmanResourcesRequest,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    next_cursor: str | Unset = UNSET,
) -> SearchPostmanResourcesResponse | None:
    """Search for elements: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            limit=limit,
            cursor=cursor,
            next_cursor=next_cursor,
            client=client,
        )
    ).parsed
