from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_workspace_global_variables_response import (
    GetWorkspaceGlobalVariablesResponse,
)
from ...models.update_workspace_global_variables_request import (
    UpdateWorkspaceGlobalVariablesRequest,
)
from ...types import (
    Response,
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
    body: UpdateWorkspaceGlobalVariablesRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/workspaces/{workspace_id}/global-variables".format(
            workspace_id=path_segment("workspace_id", workspace_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> GetWorkspaceGlobalVariablesResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetWorkspaceGlobalVariablesResponse",
        decode(
            response.json(),
            GetWorkspaceGlobalVariablesResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetWorkspaceGlobalVariablesResponse]:
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
    body: UpdateWorkspaceGlobalVariablesRequest,
) -> Response[GetWorkspaceGlobalVariablesResponse]:
    r"""Replace a workspace's global variables.

    Stores the list you send as all the globals of the workspace; an empty `values` removes
    every one. To change a single variable, read the list, edit it and send it back whole.
    Descriptions may have 512 characters. Returns the stored list.

    `PUT /workspaces/{workspaceId}/global-variables`

    Args:
        workspace_id: Id of the workspace, a UUID.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateWorkspaceGlobalVariablesRequest,
) -> GetWorkspaceGlobalVariablesResponse | None:
    """Replace a workspace's global variables: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace_id=workspace_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateWorkspaceGlobalVariablesRequest,
) -> Response[GetWorkspaceGlobalVariablesResponse]:
    """Replace a workspace's global variables: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateWorkspaceGlobalVariablesRequest,
) -> GetWorkspaceGlobalVariablesResponse | None:
    """Replace a workspace's global variables: as `sync`."""
    return (
        await asyncio_detailed(
            workspace_id=workspace_id,
            body=body,
            client=client,
        )
    ).parsed
