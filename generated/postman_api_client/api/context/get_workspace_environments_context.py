from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...types import (
    Response,
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
        "url": "/context/workspaces/{workspace_id}/environments".format(
            workspace_id=path_segment("workspace_id", workspace_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> str:
    """The body of a 2xx answer."""
    return response.text


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[str]:
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
) -> Response[str]:
    r"""Describe the environments of a workspace.

    All environments of a workspace with their variables, in Markdown.

    Seen in use, but not documented: what it returns is not known and may change.

    `GET /context/workspaces/{workspaceId}/environments`

    Args:
        workspace_id: Id of the workspace.

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
) -> str | None:
    """Describe the environments of a workspace: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace_id=workspace_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[str]:
    """Describe the environments of a workspace: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
) -> str | None:
    """Describe the environments of a workspace: as `sync`."""
    return (
        await asyncio_detailed(
            workspace_id=workspace_id,
            client=client,
        )
    ).parsed
