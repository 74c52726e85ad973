from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.detected_secrets_queries_request import DetectedSecretsQueriesRequest
from ...models.detected_secrets_queries_response import DetectedSecretsQueriesResponse
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
    body: DetectedSecretsQueriesRequest,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    include: str | Unset = UNSET,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/detected-secrets-queries",
    }
    _params: dict[str, Any] = {
        "limit": limit,
        "cursor": cursor,
        "include": include,
        "since": since,
        "until": until,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> DetectedSecretsQueriesResponse:
    """The body of a 2xx answer."""
    return cast(
        "DetectedSecretsQueriesResponse",
        decode(
            response.json(),
            DetectedSecretsQueriesResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DetectedSecretsQueriesResponse]:
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
    body: DetectedSecretsQueriesRequest,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    include: str | Unset = UNSET,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
) -> Response[DetectedSecretsQueriesResponse]:
    r"""Search the secrets that were found.

    Gives the findings that match the filters in the body, all of them for an empty object,
    ten to a page, by cursor; the total comes only when `include` asks for it. Filter by
    workspaces or by resources, not by both. Nothing is changed, and the call may be
    repeated. Enterprise plan only.

    `POST /detected-secrets-queries`

    Args:
        limit: Most entries to put on one page.
        cursor: Where the next page starts; send back the value the previous page gave.
        include: `meta.total` to have all findings counted.
        since: Start of the period as an RFC 3339 time, not after `until`.
        until: End of the period as an RFC 3339 time, not before `since`.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        body=body,
        limit=limit,
        cursor=cursor,
        include=include,
        since=since,
        until=until,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    body: DetectedSecretsQueriesRequest,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    include: str | Unset = UNSET,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
) -> DetectedSecretsQueriesResponse | None:
    """Search the secrets that were found: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        limit=limit,
        cursor=cursor,
        include=include,
        since=since,
        until=until,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: DetectedSecretsQueriesRequest,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    include: str | Unset = UNSET,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
) -> Response[DetectedSecretsQueriesResponse]:
    """Search the secrets that were found: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
        limit=limit,
        cursor=cursor,
        include=include,
        since=since,
        until=until,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: DetectedSecretsQueriesRequest,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    include: str | Unset = UNSET,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
) -> DetectedSecretsQueriesResponse | None:
    """Search the secrets that were found: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            limit=limit,
            cursor=cursor,
            include=include,
            since=since,
            until=until,
            client=client,
        )
    ).parsed
