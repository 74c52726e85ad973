from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_audit_logs_response import GetAuditLogsResponse
from ...models.sort_direction import SortDirection
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    user_id: int | Unset = UNSET,
    action: str | Unset = UNSET,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    orderBy: SortDirection | Unset = UNSET,
    order_by: SortDirection | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/audit/logs",
    }
    _params: dict[str, Any] = {
        "userId": user_id,
        "action": action,
        "since": since,
        "until": until,
        "limit": limit,
        "cursor": cursor,
        "orderBy": orderBy,
        "order_by": order_by,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetAuditLogsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetAuditLogsResponse",
        decode(
            response.json(),
            GetAuditLogsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetAuditLogsResponse]:
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
    user_id: int | Unset = UNSET,
    action: str | Unset = UNSET,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    orderBy: SortDirection | Unset = UNSET,
    order_by: SortDirection | Unset = UNSET,
) -> Response[GetAuditLogsResponse]:
    r"""List audit log events.

    Gives what was done in the team under `trails`, newest first unless ordered otherwise
    and 300 to a page at most. The next cursor, a number, stands at the top of the answer
    and not in a `meta`; when it is missing the list has ended. Events hold names, mail and
    IP addresses. Enterprise plan only.

    `GET /audit/logs`

    Args:
        user_id: Only events of this user, by user id.
        action: Only events with this action, by its dotted name.
        since: Only events after this day, written YYYY-MM-DD.
        until: Only events before this day, written YYYY-MM-DD.
        limit: Most entries to put on one page.
        cursor: Where the next page starts; send back the value the previous page gave.
        orderBy: Oldest event first with `asc`, newest first with `desc`.
        order_by: Deprecated spelling of `orderBy`.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        user_id=user_id,
        action=action,
        since=since,
        until=until,
        limit=limit,
        cursor=cursor,
        orderBy=orderBy,
        order_by=order_by,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    user_id: int | Unset = UNSET,
    action: str | Unset = UNSET,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    orderBy: SortDirection | Unset = UNSET,
    order_by: SortDirection | Unset = UNSET,
) -> GetAuditLogsResponse | None:
    """List audit log events: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        user_id=user_id,
        action=action,
        since=since,
        until=until,
        limit=limit,
        cursor=cursor,
        orderBy=orderBy,
        order_by=order_by,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    user_id: int | Unset = UNSET,
    action: str | Unset = UNSET,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    orderBy: SortDirection | Unset = UNSET,
    order_by: SortDirection | Unset = UNSET,
) -> Response[GetAuditLogsResponse]:
    """List audit log events: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        user_id=user_id,
        action=action,
        since=since,
        until=until,
        limit=limit,
        cursor=cursor,
        orderBy=orderBy,
        order_by=order_by,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    user_id: int | Unset = UNSET,
    action: str | Unset = UNSET,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    orderBy: SortDirection | Unset = UNSET,
    order_by: SortDirection | Unset = UNSET,
) -> GetAuditLogsResponse | None:
    """List audit log events: as `sync`."""
    return (
        await asyncio_detailed(
            user_id=user_id,
            action=action,
            since=since,
            until=until,
            limit=limit,
            cursor=cursor,
            orderBy=orderBy,
            order_by=order_by,
            client=client,
        )
    ).parsed
