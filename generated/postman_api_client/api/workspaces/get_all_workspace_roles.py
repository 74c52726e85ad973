from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_all_workspace_roles_response import GetAllWorkspaceRolesResponse
from ...types import (
    Response,
    decode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workspaces-roles",
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetAllWorkspaceRolesResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetAllWorkspaceRolesResponse",
        decode(
            response.json(),
            GetAllWorkspaceRolesResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetAllWorkspaceRolesResponse]:
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
) -> Response[GetAllWorkspaceRolesResponse]:
    r"""List the roles that exist for workspaces.

    Lists which roles your plan offers, apart for users, user groups and partners, with the
    numbers that setting roles asks for. It tells nothing about who has them. Not paged.

    `GET /workspaces-roles`

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs()
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
) -> GetAllWorkspaceRolesResponse | None:
    """List the roles that exist for workspaces: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GetAllWorkspaceRolesResponse]:
    """List the roles that exist for workspaces: as `sync_detailed`."""
    _kwargs = _get_kwargs()
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> GetAllWorkspaceRolesResponse | None:
    """List the roles that exist for workspaces: as `sync`."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
