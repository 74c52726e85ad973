from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_team_settings_response import GetTeamSettingsResponse
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    team_id: int,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/teams/{team_id}/settings".format(
            team_id=path_segment("team_id", team_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetTeamSettingsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetTeamSettingsResponse",
        decode(
            response.json(),
            GetTeamSettingsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetTeamSettingsResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    team_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[GetTeamSettingsResponse]:
    r"""Read the settings of a team.

    Gives, under `settings`, whether new members and whether collaborators have to be
    approved first; each is enabled or disabled. For super admins of an Enterprise
    organization.

    `GET /teams/{teamId}/settings`

    Args:
        team_id: Number of the team.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        team_id=team_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    team_id: int,
    *,
    client: AuthenticatedClient,
) -> GetTeamSettingsResponse | None:
    """Read the settings of a team: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        team_id=team_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    team_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[GetTeamSettingsResponse]:
    """Read the settings of a team: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        team_id=team_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    team_id: int,
    *,
    client: AuthenticatedClient,
) -> GetTeamSettingsResponse | None:
    """Read the settings of a team: as `sync`."""
    return (
        await asyncio_detailed(
            team_id=team_id,
            client=client,
        )
    ).parsed
