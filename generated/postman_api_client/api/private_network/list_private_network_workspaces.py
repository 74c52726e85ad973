from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.direction import Direction
from ...models.list_private_network_workspaces_response import (
    ListPrivateNetworkWorkspacesResponse,
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
    type: ListPrivateNetworkWorkspacesType | Unset = UNSET,
    name: str | Unset = UNSET,
    summary: str | Unset = UNSET,
    description: str | Unset = UNSET,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
    added_by: int | Unset = UNSET,
    sort: ListPrivateNetworkWorkspacesSort | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    created_by: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    parent_folder_id: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/network/private",
    }
    _params: dict[str, Any] = {
        "type": type,
        "name": name,
        "summary": summary,
        "description": description,
        "since": since,
        "until": until,
        "addedBy": added_by,
        "sort": sort,
        "direction": direction,
        "createdBy": created_by,
        "offset": offset,
        "limit": limit,
        "parentFolderId": parent_folder_id,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> ListPrivateNetworkWorkspacesResponse:
    """The body of a 2xx answer."""
    return cast(
        "ListPrivateNetworkWorkspacesResponse",
        decode(
            response.json(),
            ListPrivateNetworkWorkspacesResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListPrivateNetworkWorkspacesResponse]:
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
    type: ListPrivateNetworkWorkspacesType | Unset = UNSET,
    name: str | Unset = UNSET,
    summary: str | Unset = UNSET,
    description: str | Unset = UNSET,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
    added_by: int | Unset = UNSET,
    sort: ListPrivateNetworkWorkspacesSort | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    created_by: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    parent_folder_id: int | Unset = UNSET,
) -> Response[ListPrivateNetworkWorkspacesResponse]:
    r"""List the private API network.

    Gives the workspaces that the team shares in its private network, by offset, 1,000 to a
    page; a larger limit is cut to that without an error. The count is in `meta.totalCount`.
    `sort` and `direction` go together. Enterprise plan only.

    `GET /network/private`

    Args:
        type: Kind of element; always `workspace`.
        name: Text that the name of the workspace must contain, in any case.
        summary: Text that the summary of the workspace must contain, in any case.
        description: Text that the description of the workspace must contain, in any
            case.
        since: Start of the period as an RFC 3339 time, not after `until`.
        until: End of the period as an RFC 3339 time, not before `since`.
        added_by: Only workspaces that this user put into the network, by user id.
        sort: Date to sort by; goes only together with `direction`.
        direction: Which way round to sort; goes only together with `sort`.
        created_by: Only entries that this user created, by user id.
        offset: How many entries to skip before the page begins.
        limit: Most entries to put on one page.
        parent_folder_id: Deprecated; leave it out.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        type=type,
        name=name,
        summary=summary,
        description=description,
        since=since,
        until=until,
        added_by=added_by,
        sort=sort,
        direction=direction,
        created_by=created_by,
        offset=offset,
        limit=limit,
        parent_folder_id=parent_folder_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    type: ListPrivateNetworkWorkspacesType | Unset = UNSET,
    name: str | Unset = UNSET,
    summary: str | Unset = UNSET,
    description: str | Unset = UNSET,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
    added_by: int | Unset = UNSET,
    sort: ListPrivateNetworkWorkspacesSort | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    created_by: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    parent_folder_id: int | Unset = UNSET,
) -> ListPrivateNetworkWorkspacesResponse | None:
    """List the private API network: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        type=type,
        name=name,
        summary=summary,
        description=description,
        since=since,
        until=until,
        added_by=added_by,
        sort=sort,
        direction=direction,
        created_by=created_by,
        offset=offset,
        limit=limit,
        parent_folder_id=parent_folder_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    type: ListPrivateNetworkWorkspacesType | Unset = UNSET,
    name: str | Unset = UNSET,
    summary: str | Unset = UNSET,
    description: str | Unset = UNSET,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
    added_by: int | Unset = UNSET,
    sort: ListPrivateNetworkWorkspacesSort | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    created_by: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    parent_folder_id: int | Unset = UNSET,
) -> Response[ListPrivateNetworkWorkspacesResponse]:
    """List the private API network: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        type=type,
        name=name,
        summary=summary,
        description=description,
        since=since,
        until=until,
        added_by=added_by,
        sort=sort,
        direction=direction,
        created_by=created_by,
        offset=offset,
        limit=limit,
        parent_folder_id=parent_folder_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    type: ListPrivateNetworkWorkspacesType | Unset = UNSET,
    name: str | Unset = UNSET,
    summary: str | Unset = UNSET,
    description: str | Unset = UNSET,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
    added_by: int | Unset = UNSET,
    sort: ListPrivateNetworkWorkspacesSort | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    created_by: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    parent_folder_id: int | Unset = UNSET,
) -> ListPrivateNetworkWorkspacesResponse | None:
    """List the private API network: as `sync`."""
    return (
        await asyncio_detailed(
            type=type,
            name=name,
            summary=summary,
            description=description,
            since=since,
            until=until,
            added_by=added_by,
            sort=sort,
            direction=direction,
            created_by=created_by,
            offset=offset,
            limit=limit,
            parent_folder_id=parent_folder_id,
            client=client,
        )
    ).parsed
