from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_workspaces_element_type import GetWorkspacesElementType
from ...models.get_workspaces_include import GetWorkspacesInclude
from ...models.get_workspaces_response import GetWorkspacesResponse
from ...models.workspace_type import WorkspaceType
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
    type: WorkspaceType | Unset = UNSET,
    created_by: str | Unset = UNSET,
    include: GetWorkspacesInclude | Unset = UNSET,
    element_type: GetWorkspacesElementType | Unset = UNSET,
    element_id: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workspaces",
    }
    _params: dict[str, Any] = {
        "type": type,
        "createdBy": created_by,
        "include": include,
        "elementType": element_type,
        "elementId": element_id,
        "cursor": cursor,
        "limit": limit,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetWorkspacesResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetWorkspacesResponse",
        decode(
            response.json(),
            GetWorkspacesResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetWorkspacesResponse]:
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
    type: WorkspaceType | Unset = UNSET,
    created_by: str | Unset = UNSET,
    include: GetWorkspacesInclude | Unset = UNSET,
    element_type: GetWorkspacesElementType | Unset = UNSET,
    element_id: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[GetWorkspacesResponse]:
    r"""List workspaces.

    Lists the workspaces you can open, in short form; `visibility` says who else can, and a
    private one has the type `team`. Cursor paging with `limit` from 1 to 100; without
    either parameter all come at once and `meta` may be missing. `elementType` and
    `elementId` together find where a collection (by uid) or a spec lives. A new workspace
    can take seconds to appear, and the budget is the shared 10 calls in 10 seconds.

    `GET /workspaces`

    Args:
        type: Only workspaces of this kind.
        created_by: Only workspaces that these users created, by user id, separated by
            commas.
        include: `mocks:deactivated` for mocks that are switched off too, `scim` for
            SCIM ids of people.
        element_type: What kind of element `elementId` names; goes only together with
            it.
        element_id: Only the workspace that holds this element, a collection by its uid;
            needs `elementType`.
        cursor: Where the next page starts; send back the value the previous page gave.
        limit: Most entries to put on one page.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        type=type,
        created_by=created_by,
        include=include,
        element_type=element_type,
        element_id=element_id,
        cursor=cursor,
        limit=limit,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    type: WorkspaceType | Unset = UNSET,
    created_by: str | Unset = UNSET,
    include: GetWorkspacesInclude | Unset = UNSET,
    element_type: GetWorkspacesElementType | Unset = UNSET,
    element_id: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> GetWorkspacesResponse | None:
    """List workspaces: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        type=type,
        created_by=created_by,
        include=include,
        element_type=element_type,
        element_id=element_id,
        cursor=cursor,
        limit=limit,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    type: WorkspaceType | Unset = UNSET,
    created_by: str | Unset = UNSET,
    include: GetWorkspacesInclude | Unset = UNSET,
    element_type: GetWorkspacesElementType | Unset = UNSET,
    element_id: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[GetWorkspacesResponse]:
    """List workspaces: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        type=type,
        created_by=created_by,
        include=include,
        element_type=element_type,
        element_id=element_id,
        cursor=cursor,
        limit=limit,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    type: WorkspaceType | Unset = UNSET,
    created_by: str | Unset = UNSET,
    include: GetWorkspacesInclude | Unset = UNSET,
    element_type: GetWorkspacesElementType | Unset = UNSET,
    element_id: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> GetWorkspacesResponse | None:
    """List workspaces: as `sync`."""
    return (
        await asyncio_detailed(
            type=type,
            created_by=created_by,
            include=include,
            element_type=element_type,
            element_id=element_id,
            cursor=cursor,
            limit=limit,
            client=client,
        )
    ).parsed
