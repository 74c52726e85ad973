from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.direction import Direction
from ...models.get_mock_call_logs_response import GetMockCallLogsResponse
from ...models.get_mock_call_logs_sort import GetMockCallLogsSort
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
    mock_id: str,
    *,
    limit: float | Unset = UNSET,
    cursor: str | Unset = UNSET,
    until: str | Unset = UNSET,
    since: str | Unset = UNSET,
    response_status_code: float | Unset = UNSET,
    response_type: str | Unset = UNSET,
    request_method: str | Unset = UNSET,
    request_path: str | Unset = UNSET,
    sort: GetMockCallLogsSort | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    include: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/mocks/{mock_id}/call-logs".format(
            mock_id=path_segment("mock_id", mock_id),
        ),
    }
    _params: dict[str, Any] = {
        "limit": limit,
        "cursor": cursor,
        "until": until,
        "since": since,
        "responseStatusCode": response_status_code,
        "responseType": response_type,
        "requestMethod": request_method,
        "requestPath": request_path,
        "sort": sort,
        "direction": direction,
        "include": include,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetMockCallLogsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetMockCallLogsResponse",
        decode(
            response.json(),
            GetMockCallLogsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetMockCallLogsResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    mock_id: str,
    *,
    client: AuthenticatedClient,
    limit: float | Unset = UNSET,
    cursor: str | Unset = UNSET,
    until: str | Unset = UNSET,
    since: str | Unset = UNSET,
    response_status_code: float | Unset = UNSET,
    response_type: str | Unset = UNSET,
    request_method: str | Unset = UNSET,
    request_path: str | Unset = UNSET,
    sort: GetMockCallLogsSort | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    include: str | Unset = UNSET,
) -> Response[GetMockCallLogsResponse]:
    r"""List calls to a mock server.

    Lists what a mock server was asked and answered, in the hyphenated key `call-logs`.
    Pages by `cursor`, up to 100 entries or 6.5 MB, so a page can be short without being the
    last. Headers and bodies come only if `include` names them, and may hold secrets. `sort`
    and `direction` go together; a `since` older than your plan keeps logs is a 400.

    `GET /mocks/{mockId}/call-logs`

    Args:
        mock_id: Bare id of the mock server.
        limit: Most entries to put on one page.
        cursor: Where the next page starts; send back the value the previous page gave.
        until: End of the period as an RFC 3339 time, not before `since`.
        since: Start of the period as an RFC 3339 time, not after `until`.
        response_status_code: Only calls that were answered with this status.
        response_type: Only calls with this outcome, such as `success`.
        request_method: Only calls made with this method, in any case.
        request_path: Only calls to this path, in any case.
        sort: Date to sort by, only `servedAt`; goes together with `direction`.
        direction: Which way round to sort; goes only together with `sort`.
        include: Parts of each call to show, such as `request.body`, separated by
            commas.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        mock_id=mock_id,
        limit=limit,
        cursor=cursor,
        until=until,
        since=since,
        response_status_code=response_status_code,
        response_type=response_type,
        request_method=request_method,
        request_path=request_path,
        sort=sort,
        direction=direction,
        include=include,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    mock_id: str,
    *,
    client: AuthenticatedClient,
    limit: float | Unset = UNSET,
    cursor: str | Unset = UNSET,
    until: str | Unset = UNSET,
    since: str | Unset = UNSET,
    response_status_code: float | Unset = UNSET,
    response_type: str | Unset = UNSET,
    request_method: str | Unset = UNSET,
    request_path: str | Unset = UNSET,
    sort: GetMockCallLogsSort | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    include: str | Unset = UNSET,
) -> GetMockCallLogsResponse | None:
    """List calls to a mock server: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        mock_id=mock_id,
        limit=limit,
        cursor=cursor,
        until=until,
        since=since,
        response_status_code=response_status_code,
        response_type=response_type,
        request_method=request_method,
        request_path=request_path,
        sort=sort,
        direction=direction,
        include=include,
        client=client,
    ).parsed


async def asyncio_detailed(
    mock_id: str,
    *,
    client: AuthenticatedClient,
    limit: float | Unset = UNSET,
    cursor: str | Unset = UNSET,
    until: str | Unset = UNSET,
    since: str | Unset = UNSET,
    response_status_code: float | Unset = UNSET,
    response_type: str | Unset = UNSET,
    request_method: str | Unset = UNSET,
    request_path: str | Unset = UNSET,
    sort: GetMockCallLogsSort | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    include: str | Unset = UNSET,
) -> Response[GetMockCallLogsResponse]:
    """List calls to a mock server: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        mock_id=mock_id,
        limit=limit,
        cursor=cursor,
        until=until,
        since=since,
        response_status_code=response_status_code,
        response_type=response_type,
        request_method=request_method,
        request_path=request_path,
        sort=sort,
        direction=direction,
        include=include,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    mock_id: str,
    *,
    client: AuthenticatedClient,
    limit: float | Unset = UNSET,
    cursor: str | Unset = UNSET,
    until: str | Unset = UNSET,
    since: str | Unset = UNSET,
    response_status_code: float | Unset = UNSET,
    response_type: str | Unset = UNSET,
    request_method: str | Unset = UNSET,
    request_path: str | Unset = UNSET,
    sort: GetMockCallLogsSort | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    include: str | Unset = UNSET,
) -> GetMockCallLogsResponse | None:
    """List calls to a mock server: as `sync`."""
    return (
        await asyncio_detailed(
            mock_id=mock_id,
            limit=limit,
            cursor=cursor,
            until=until,
            since=since,
            response_status_code=response_status_code,
            response_type=response_type,
            request_method=request_method,
            request_path=request_path,
            sort=sort,
            direction=direction,
            include=include,
            client=client,
        )
    ).parsed
