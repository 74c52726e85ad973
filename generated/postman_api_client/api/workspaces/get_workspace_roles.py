from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_workspace_roles_include import GetWorkspaceRolesInclude
from ...models.get_workspace_roles_response import GetWorkspaceRolesResponse
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
    include: GetWorkspaceRolesInclude | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workspaces/{workspace_id}/roles".format(
            workspace_id=path_segment("workspace_id", workspace_id),
        ),
    }
    _params: dict[str, Any] = {
        "include": include,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetWorkspaceRolesResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetWorkspaceRolesResponse",
        decode(
            response.json(),
            GetWorkspaceRolesResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetWorkspaceRolesResponse]:
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
    include: GetWorkspaceRolesInclude | Unset = UNSET,
) -> Response[GetWorkspaceRolesResponse]:
    r"""List who has a role in a workspace.

    Lists the roles in use, each with the ids of its users, groups and partners as strings;
    a role's empty lists are left out. `include=scim` gives SCIM ids in place of the usual
    ones, except for partners. Not paged.

    `GET /workspaces/{workspaceId}/roles`

    Args:
        workspace_id: Id of the workspace, a UUID.
        include: `scim` to have users and groups under their SCIM ids.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        include=include,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    include: GetWorkspaceRolesInclude | Unset = UNSET,
) -> GetWorkspaceRolesResponse | None:
    """List who has a role in a workspace: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace_id=workspace_id,
        include=include,
        client=client,
    ).parsed


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    include: GetWorkspaceRolesInclude | Unset = UNSET,
) -> Response[GetWorkspaceRolesResponse]:
    """List who has a role in a workspace: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        include=include,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    include: GetWorkspaceRolesInclude | Unset = UNSET,
) -> GetWorkspaceRolesResponse | None:
    """List who has a role in a workspace: as `sync`."""
    return (
        await asyncio_detailed(
            workspace_id=workspace_id,
            include=include,
            client=client,
        )
    ).parsed
