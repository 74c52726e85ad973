from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_workspace_global_variables_response import (
    GetWorkspaceGlobalVariablesResponse,
)
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
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workspaces/{workspace_id}/global-variables".format(
            workspace_id=path_segment("workspace_id", workspace_id),
        ),
    }
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
) -> Response[GetWorkspaceGlobalVariablesResponse]:
    r"""List a workspace's global variables.

    Returns the variables that every request in a workspace can use, in `values`, those
    marked secret in clear. Not paged. Older clients saw 502 here at times, which is worth a
    retry.

    `GET /workspaces/{workspaceId}/global-variables`

    Args:
        workspace_id: Id of the workspace, a UUID.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
) -> GetWorkspaceGlobalVariablesResponse | None:
    """List a workspace's global variables: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace_id=workspace_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GetWorkspaceGlobalVariablesResponse]:
    """List a workspace's global variables: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
) -> GetWorkspaceGlobalVariablesResponse | None:
    """List a workspace's global variables: as `sync`."""
    return (
        await asyncio_detailed(
            workspace_id=workspace_id,
            client=client,
        )
    ).parsed
