from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.direction import Direction
from ...models.list_private_network_add_requests_response import (
    ListPrivateNetworkAddRequestsResponse,
)
from ...models.list_private_network_add_requests_status import (
    ListPrivateNetworkAddRequestsStatus,
)
from ...models.list_private_network_workspaces_sort import (
    ListPrivateNetworkWorkspacesSort,
)
from ...models.list_private_network_workspaces_type import (
    ListPrivateNetworkWorkspacesType,
)
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
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
    requested_by: int | Unset = UNSET,
    type: ListPrivateNetworkWorkspacesType | Unset = UNSET,
    status: ListPrivateNetworkAddRequestsStatus | Unset = UNSET,
    name: str | Unset = UNSET,
    sort: ListPrivateNetworkWorkspacesSort | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/network/private/network-entity/request/all",
    }
    _params: dict[str, Any] = {
        "since": since,
        "until": until,
        "requestedBy": requested_by,
        "type": type,
        "status": status,
        "name": name,
        "sort": sort,
        "direction": direction,
        "offset": offset,
        "limit": limit,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> ListPrivateNetworkAddRequestsResponse:
    """The body of a 2xx answer."""
    return cast(
        "ListPrivateNetworkAddRequestsResponse",
        decode(
            response.json(),
            ListPrivateNetworkAddRequestsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListPrivateNetworkAddRequestsResponse]:
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
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
    requested_by: int | Unset = UNSET,
    type: ListPrivateNetworkWorkspacesType | Unset = UNSET,
    status: ListPrivateNetworkAddRequestsStatus | Unset = UNSET,
    name: str | Unset = UNSET,
    sort: ListPrivateNetworkWorkspacesSort | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[ListPrivateNetworkAddRequestsResponse]:
    r"""List requests to join the private network.

    Gives the requests to have a workspace added that wait or were denied, by offset, 1,000
    to a page, with the count in `meta.totalCount`. `sort` and `direction` go together.
    Enterprise plan only.

    `GET /network/private/network-entity/request/all`

    Args:
        since: Start of the period as an RFC 3339 time, not after `until`.
        until: End of the period as an RFC 3339 time, not before `since`.
        requested_by: Only requests made by this user, by user id.
        type: Kind of element; always `workspace`.
        status: Only requests that wait, or only those that were denied.
        name: Text that the name of the workspace must contain, in any case.
        sort: Date to sort by; goes only together with `direction`.
        direction: Which way round to sort; goes only together with `sort`.
        offset: How many entries to skip before the page begins.
        limit: Most entries to put on one page.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        since=since,
        until=until,
        requested_by=requested_by,
        type=type,
        status=status,
        name=name,
        sort=sort,
        direction=direction,
        offset=offset,
        limit=limit,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
    requested_by: int | Unset = UNSET,
    type: ListPrivateNetworkWorkspacesType | Unset = UNSET,
    status: ListPrivateNetworkAddRequestsStatus | Unset = UNSET,
    name: str | Unset = UNSET,
    sort: ListPrivateNetworkWorkspacesSort | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> ListPrivateNetworkAddRequestsResponse | None:
    """List requests to join the private network: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        since=since,
        until=until,
        requested_by=requested_by,
        type=type,
        status=status,
        name=name,
        sort=sort,
        direction=direction,
        offset=offset,
        limit=limit,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
    requested_by: int | Unset = UNSET,
    type: ListPrivateNetworkWorkspacesType | Unset = UNSET,
    status: ListPrivateNetworkAddRequestsStatus | Unset = UNSET,
    name: str | Unset = UNSET,
    sort: ListPrivateNetworkWorkspacesSort | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[ListPrivateNetworkAddRequestsResponse]:
    """List requests to join the private network: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        since=since,
        until=until,
        requested_by=requested_by,
        type=type,
        status=status,
        name=name,
        sort=sort,
        direction=direction,
        offset=offset,
        limit=limit,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
    requested_by: int | Unset = UNSET,
    type: ListPrivateNetworkWorkspacesType | Unset = UNSET,
    status: ListPrivateNetworkAddRequestsStatus | Unset = UNSET,
    name: str | Unset = UNSET,
    sort: ListPrivateNetworkWorkspacesSort | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> ListPrivateNetworkAddRequestsResponse | None:
    """List requests to join the private network: as `sync`."""
    return (
        await asyncio_detailed(
            since=since,
            until=until,
            requested_by=requested_by,
            type=type,
            status=status,
            name=name,
            sort=sort,
            direction=direction,
            offset=offset,
            limit=limit,
            client=client,
        )
    ).parsed
