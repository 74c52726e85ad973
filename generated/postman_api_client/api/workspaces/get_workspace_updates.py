from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_workspace_updates_response import GetWorkspaceUpdatesResponse
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
    cursor: str | Unset = UNSET,
    category: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workspaces/{workspace_id}/updates".format(
            workspace_id=path_segment("workspace_id", workspace_id),
        ),
    }
    _params: dict[str, Any] = {
        "cursor": cursor,
        "category": category,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetWorkspaceUpdatesResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetWorkspaceUpdatesResponse",
        decode(
            response.json(),
            GetWorkspaceUpdatesResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetWorkspaceUpdatesResponse]:
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
    cursor: str | Unset = UNSET,
    category: str | Unset = UNSET,
) -> Response[GetWorkspaceUpdatesResponse]:
    r"""List a workspace's updates.

    Lists the news posted in a workspace, narrowed by a comma-separated `category`. Pages by
    `cursor` alone, the size is not yours to set. Here `createdBy` is an object, where
    creating returns a number. All calls on updates share 20 a minute per user.

    `GET /workspaces/{workspaceId}/updates`

    Args:
        workspace_id: Id of the workspace, a UUID.
        cursor: Where the next page starts; send back the value the previous page gave.
        category: Only updates of these categories, such as `bug_fix`, separated by
            commas.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        cursor=cursor,
        category=category,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    category: str | Unset = UNSET,
) -> GetWorkspaceUpdatesResponse | None:
    """List a workspace's updates: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace_id=workspace_id,
        cursor=cursor,
        category=category,
        client=client,
    ).parsed


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    category: str | Unset = UNSET,
) -> Response[GetWorkspaceUpdatesResponse]:
    """List a workspace's updates: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        cursor=cursor,
        category=category,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    category: str | Unset = UNSET,
) -> GetWorkspaceUpdatesResponse | None:
    """List a workspace's updates: as `sync`."""
    return (
        await asyncio_detailed(
            workspace_id=workspace_id,
            cursor=cursor,
            category=category,
            client=client,
        )
    ).parsed
