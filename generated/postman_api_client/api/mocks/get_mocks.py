from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_mocks_response import GetMocksResponse
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    team_id: str | Unset = UNSET,
    workspace: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/mocks",
    }
    _params: dict[str, Any] = {
        "teamId": team_id,
        "workspace": workspace,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetMocksResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetMocksResponse",
        decode(
            response.json(),
            GetMocksResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetMocksResponse]:
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
    team_id: str | Unset = UNSET,
    workspace: str | Unset = UNSET,
) -> Response[GetMocksResponse]:
    r"""List mock servers.

    Lists active mock servers: yours in all workspaces, or those of a `workspace` or
    `teamId`; if you send both, the workspace decides. Unpaged, in `mocks`. Deactivated ones
    are not shown.

    `GET /mocks`

    Args:
        team_id: Only mocks of this team; `workspace` wins if both are sent.
        workspace: Only what is in this workspace, by its id.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        team_id=team_id,
        workspace=workspace,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    team_id: str | Unset = UNSET,
    workspace: str | Unset = UNSET,
) -> GetMocksResponse | None:
    """List mock servers: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        team_id=team_id,
        workspace=workspace,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    team_id: str | Unset = UNSET,
    workspace: str | Unset = UNSET,
) -> Response[GetMocksResponse]:
    """List mock servers: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        team_id=team_id,
        workspace=workspace,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    team_id: str | Unset = UNSET,
    workspace: str | Unset = UNSET,
) -> GetMocksResponse | None:
    """List mock servers: as `sync`."""
    return (
        await asyncio_detailed(
            team_id=team_id,
            workspace=workspace,
            client=client,
        )
    ).parsed
