from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_workspace_activity_feed_element_type import (
    GetWorkspaceActivityFeedElementType,
)
from ...models.get_workspace_activity_feed_response import (
    GetWorkspaceActivityFeedResponse,
)
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
    workspace_id: str,
    *,
    user_id: int | None | Unset = UNSET,
    element_type: GetWorkspaceActivityFeedElementType | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workspaces/{workspace_id}/activities".format(
            workspace_id=path_segment("workspace_id", workspace_id),
        ),
    }
    _params: dict[str, Any] = {
        "userId": user_id,
        "elementType": element_type,
        "limit": limit,
        "cursor": cursor,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetWorkspaceActivityFeedResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetWorkspaceActivityFeedResponse",
        decode(
            response.json(),
            GetWorkspaceActivityFeedResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetWorkspaceActivityFeedResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    user_id: int | None | Unset = UNSET,
    element_type: GetWorkspaceActivityFeedElementType | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[GetWorkspaceActivityFeedResponse]:
    r"""List the activity in a workspace.

    Lists who created, changed or removed which elements, and who came or left. Cursor
    paging, 15 to a page by default, ended by an empty `nextCursor`. Filter by a numeric
    `userId` and by a comma-separated `elementType`.

    `GET /workspaces/{workspaceId}/activities`

    Args:
        workspace_id: Id of the workspace, a UUID.
        user_id: Only what this user did, by user id.
        element_type: Only events about these kinds of elements, separated by commas.
        limit: Most entries to put on one page.
        cursor: Where the next page starts; send back the value the previous page gave.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        user_id=user_id,
        element_type=element_type,
        limit=limit,
        cursor=cursor,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    user_id: int | None | Unset = UNSET,
    element_type: GetWorkspaceActivityFeedElementType | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> GetWorkspaceActivityFeedResponse | None:
    """List the activity in a workspace: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace_id=workspace_id,
        user_id=user_id,
        element_type=element_type,
        limit=limit,
        cursor=cursor,
        client=client,
    ).parsed


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    user_id: int | None | Unset = UNSET,
    element_type: GetWorkspaceActivityFeedElementType | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[GetWorkspaceActivityFeedResponse]:
    """List the activity in a workspace: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        user_id=user_id,
        element_type=element_type,
        limit=limit,
        cursor=cursor,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    user_id: int | None | Unset = UNSET,
    element_type: GetWorkspaceActivityFeedElementType | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> GetWorkspaceActivityFeedResponse | None:
    """List the activity in a workspace: as `sync`."""
    return (
        await asyncio_detailed(
            workspace_id=workspace_id,
            user_id=user_id,
            element_type=element_type,
            limit=limit,
            cursor=cursor,
            client=client,
        )
    ).parsed
