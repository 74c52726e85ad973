from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_team_users_response import GetTeamUsersResponse
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
    group_id: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users",
    }
    _params: dict[str, Any] = {
        "groupId": group_id,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetTeamUsersResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetTeamUsersResponse",
        decode(
            response.json(),
            GetTeamUsersResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetTeamUsersResponse]:
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
    group_id: int | Unset = UNSET,
) -> Response[GetTeamUsersResponse]:
    r"""List the users of the team.

    Gives everybody in the team at once, or the members of one group, with roles and mail
    addresses. An unknown group id gives an empty list rather than an error.

    `GET /users`

    Args:
        group_id: Only members of this group, by its number.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        group_id=group_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    group_id: int | Unset = UNSET,
) -> GetTeamUsersResponse | None:
    """List the users of the team: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        group_id=group_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    group_id: int | Unset = UNSET,
) -> Response[GetTeamUsersResponse]:
    """List the users of the team: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        group_id=group_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    group_id: int | Unset = UNSET,
) -> GetTeamUsersResponse | None:
    """List the users of the team: as `sync`."""
    return (
        await asyncio_detailed(
            group_id=group_id,
            client=client,
        )
    ).parsed
