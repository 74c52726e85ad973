from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.workspace_update import WorkspaceUpdate
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    workspace_id: str,
    update_id: int,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workspaces/{workspace_id}/updates/{update_id}".format(
            workspace_id=path_segment("workspace_id", workspace_id),
            update_id=path_segment("update_id", update_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> WorkspaceUpdate:
    """The body of a 2xx answer."""
    return cast(
        "WorkspaceUpdate",
        decode(
            response.json(),
            WorkspaceUpdate,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WorkspaceUpdate]:
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
    update_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[WorkspaceUpdate]:
    r"""Get an update of a workspace.

    Reads one update by its number, with its author as an object of id, name and user name.
    The answer is bare. Spends the budget of 20 a minute for updates.

    `GET /workspaces/{workspaceId}/updates/{updateId}`

    Args:
        workspace_id: Id of the workspace, a UUID.
        update_id: Number of the workspace update.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        update_id=update_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    workspace_id: str,
    update_id: int,
    *,
    client: AuthenticatedClient,
) -> WorkspaceUpdate | None:
    """Get an update of a workspace: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace_id=workspace_id,
        update_id=update_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    workspace_id: str,
    update_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[WorkspaceUpdate]:
    """Get an update of a workspace: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        update_id=update_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    workspace_id: str,
    update_id: int,
    *,
    client: AuthenticatedClient,
) -> WorkspaceUpdate | None:
    """Get an update of a workspace: as `sync`."""
    return (
        await asyncio_detailed(
            workspace_id=workspace_id,
            update_id=update_id,
            client=client,
        )
    ).parsed
