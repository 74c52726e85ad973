from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.delete_workspace_response import DeleteWorkspaceResponse
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
        "method": "delete",
        "url": "/network/private/workspace/{workspace_id}".format(
            workspace_id=path_segment("workspace_id", workspace_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteWorkspaceResponse:
    """The body of a 2xx answer."""
    return cast(
        "DeleteWorkspaceResponse",
        decode(
            response.json(),
            DeleteWorkspaceResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DeleteWorkspaceResponse]:
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
) -> Response[DeleteWorkspaceResponse]:
    r"""Take a workspace off the private network.

    Ends the sharing and answers with the id under `workspace`. The workspace itself and
    what is in it stay. Enterprise plan only.

    `DELETE /network/private/workspace/{workspaceId}`

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
) -> DeleteWorkspaceResponse | None:
    """Take a workspace off the private network: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace_id=workspace_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[DeleteWorkspaceResponse]:
    """Take a workspace off the private network: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
) -> DeleteWorkspaceResponse | None:
    """Take a workspace off the private network: as `sync`."""
    return (
        await asyncio_detailed(
            workspace_id=workspace_id,
            client=client,
        )
    ).parsed
