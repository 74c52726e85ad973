from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_monitors_response import GetMonitorsResponse
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
    workspace: str | Unset = UNSET,
    active: bool | Unset = UNSET,
    owner: int | Unset = UNSET,
    collection_uid: str | Unset = UNSET,
    environment_uid: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/monitors",
    }
    _params: dict[str, Any] = {
        "workspace": workspace,
        "active": active,
        "owner": owner,
        "collectionUid": collection_uid,
        "environmentUid": environment_uid,
        "cursor": cursor,
        "limit": limit,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetMonitorsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetMonitorsResponse",
        decode(
            response.json(),
            GetMonitorsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetMonitorsResponse]:
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
    workspace: str | Unset = UNSET,
    active: bool | Unset = UNSET,
    owner: int | Unset = UNSET,
    collection_uid: str | Unset = UNSET,
    environment_uid: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[GetMonitorsResponse]:
    r"""List monitors.

    Lists monitors in short form, by default all you can see. Filters take a workspace, an
    owner's user id, and uids for collection and environment; send `active` only to filter
    by it, since false selects the paused ones. Cursor paging with at most 25 to a page, a
    larger `limit` is a 400, and the last page has an empty `nextCursor`. An unknown
    workspace is a 404. Spends the 10 calls per 10 seconds shared by all monitor operations.

    `GET /monitors`

    Args:
        workspace: Only what is in this workspace, by its id.
        active: True for running monitors, false for paused ones; leave it out for both.
        owner: Only monitors of this user, by user id.
        collection_uid: Only monitors of this collection, by its uid.
        environment_uid: Only monitors that use this environment, by its uid.
        cursor: Where the next page starts; send back the value the previous page gave.
        limit: Most entries to put on one page.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        workspace=workspace,
        active=active,
        owner=owner,
        collection_uid=collection_uid,
        environment_uid=environment_uid,
        cursor=cursor,
        limit=limit,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    workspace: str | Unset = UNSET,
    active: bool | Unset = UNSET,
    owner: int | Unset = UNSET,
    collection_uid: str | Unset = UNSET,
    environment_uid: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> GetMonitorsResponse | None:
    """List monitors: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace=workspace,
        active=active,
        owner=owner,
        collection_uid=collection_uid,
        environment_uid=environment_uid,
        cursor=cursor,
        limit=limit,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    workspace: str | Unset = UNSET,
    active: bool | Unset = UNSET,
    owner: int | Unset = UNSET,
    collection_uid: str | Unset = UNSET,
    environment_uid: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[GetMonitorsResponse]:
    """List monitors: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace=workspace,
        active=active,
        owner=owner,
        collection_uid=collection_uid,
        environment_uid=environment_uid,
        cursor=cursor,
        limit=limit,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    workspace: str | Unset = UNSET,
    active: bool | Unset = UNSET,
    owner: int | Unset = UNSET,
    collection_uid: str | Unset = UNSET,
    environment_uid: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> GetMonitorsResponse | None:
    """List monitors: as `sync`."""
    return (
        await asyncio_detailed(
            workspace=workspace,
            active=active,
            owner=owner,
            collection_uid=collection_uid,
            environment_uid=environment_uid,
            cursor=cursor,
            limit=limit,
            client=client,
        )
    ).parsed
