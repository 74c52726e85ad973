from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_team_include import GetTeamInclude
from ...models.get_team_response import GetTeamResponse
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
    team_id: int,
    *,
    include: GetTeamInclude | Unset = UNSET,
    identifier_type: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/teams/{team_id}".format(
            team_id=path_segment("team_id", team_id),
        ),
    }
    _params: dict[str, Any] = {
        "include": include,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    _given: dict[str, Any] = {
        "identifierType": identifier_type,
    }
    _headers = {k: str(v) for k, v in _given.items() if v is not UNSET and v is not None}
    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> GetTeamResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetTeamResponse",
        decode(
            response.json(),
            GetTeamResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetTeamResponse]:
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
    include: GetTeamInclude | Unset = UNSET,
    identifier_type: str | Unset = UNSET,
) -> Response[GetTeamResponse]:
    r"""Read a team.

    Gives one team under `team`; members or roles come along when `include` asks for one of
    them. Team ids are whole numbers. An unknown team may be answered with a 400 whose body
    says 404. For super admins of an Enterprise organization.

    `GET /teams/{teamId}`

    Args:
        team_id: Number of the team.
        include: What to add to the team; one of the two and not both.
        identifier_type: `scim` to name users and groups by their SCIM ids.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        team_id=team_id,
        include=include,
        identifier_type=identifier_type,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    team_id: int,
    *,
    client: AuthenticatedClient,
    include: GetTeamInclude | Unset = UNSET,
    identifier_type: str | Unset = UNSET,
) -> GetTeamResponse | None:
    """Read a team: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        team_id=team_id,
        include=include,
        identifier_type=identifier_type,
        client=client,
    ).parsed


async def asyncio_detailed(
    team_id: int,
    *,
    client: AuthenticatedClient,
    include: GetTeamInclude | Unset = UNSET,
    identifier_type: str | Unset = UNSET,
) -> Response[GetTeamResponse]:
    """Read a team: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        team_id=team_id,
        include=include,
        identifier_type=identifier_type,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    team_id: int,
    *,
    client: AuthenticatedClient,
    include: GetTeamInclude | Unset = UNSET,
    identifier_type: str | Unset = UNSET,
) -> GetTeamResponse | None:
    """Read a team: as `sync`."""
    return (
        await asyncio_detailed(
            team_id=team_id,
            include=include,
            identifier_type=identifier_type,
            client=client,
        )
    ).parsed
