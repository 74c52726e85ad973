from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.update_workspace_roles_request import UpdateWorkspaceRolesRequest
from ...models.update_workspace_roles_response import UpdateWorkspaceRolesResponse
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
    encode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    workspace_id: str,
    *,
    body: UpdateWorkspaceRolesRequest | UpdateWorkspaceRolesRequest,
    identifier_type: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/workspaces/{workspace_id}/roles".format(
            workspace_id=path_segment("workspace_id", workspace_id),
        ),
    }
    _given: dict[str, Any] = {
        "identifierType": identifier_type,
    }
    _headers = {k: str(v) for k, v in _given.items() if v is not UNSET and v is not None}
    if isinstance(body, UpdateWorkspaceRolesRequest):
        _kwargs["json"] = encode(body)
        _headers["Content-Type"] = "application/json-patch+json"

    else:
        raise TypeError(f"body must be one of its models, not {body.__class__.__name__}")
    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> UpdateWorkspaceRolesResponse:
    """The body of a 2xx answer."""
    return cast(
        "UpdateWorkspaceRolesResponse",
        decode(
            response.json(),
            UpdateWorkspaceRolesResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateWorkspaceRolesResponse]:
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
    body: UpdateWorkspaceRolesRequest | UpdateWorkspaceRolesRequest,
    identifier_type: str | Unset = UNSET,
) -> Response[UpdateWorkspaceRolesResponse]:
    r"""Change roles in a workspace.

    Adds and removes roles by operations on `/user`, `/usergroup` or `/partner`, at most 50
    to a call and one per person or group; users and partners cannot be mixed. Role numbers
    are strings: 1 viewer, 2 editor, 3 admin, from 4 on for partners, whose change is one
    remove and one add. Personal workspaces get 422. The body is published as JSON Patch but
    plain JSON was accepted; send `identifierType: scim` to use SCIM ids. Returns the roles
    as they then are.

    `PATCH /workspaces/{workspaceId}/roles`

    Args:
        workspace_id: Id of the workspace, a UUID.
        identifier_type: `scim` to name users and groups by their SCIM ids.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        body=body,
        identifier_type=identifier_type,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateWorkspaceRolesRequest | UpdateWorkspaceRolesRequest,
    identifier_type: str | Unset = UNSET,
) -> UpdateWorkspaceRolesResponse | None:
    """Change roles in a workspace: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace_id=workspace_id,
        body=body,
        identifier_type=identifier_type,
        client=client,
    ).parsed


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateWorkspaceRolesRequest | UpdateWorkspaceRolesRequest,
    identifier_type: str | Unset = UNSET,
) -> Response[UpdateWorkspaceRolesResponse]:
    """Change roles in a workspace: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        body=body,
        identifier_type=identifier_type,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateWorkspaceRolesRequest | UpdateWorkspaceRolesRequest,
    identifier_type: str | Unset = UNSET,
) -> UpdateWorkspaceRolesResponse | None:
    """Change roles in a workspace: as `sync`."""
    return (
        await asyncio_detailed(
            workspace_id=workspace_id,
            body=body,
            identifier_type=identifier_type,
            client=client,
        )
    ).parsed
