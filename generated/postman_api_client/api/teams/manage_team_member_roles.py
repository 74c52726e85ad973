from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.manage_team_member_roles_request import ManageTeamMemberRolesRequest
from ...models.manage_team_member_roles_response import ManageTeamMemberRolesResponse
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
    team_id: int,
    *,
    body: ManageTeamMemberRolesRequest,
    identifier_type: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/teams/{team_id}/bulk-members".format(
            team_id=path_segment("team_id", team_id),
        ),
    }
    _given: dict[str, Any] = {
        "identifierType": identifier_type,
    }
    _headers = {k: str(v) for k, v in _given.items() if v is not UNSET and v is not None}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ManageTeamMemberRolesResponse:
    """The body of a 2xx answer."""
    return cast(
        "ManageTeamMemberRolesResponse",
        decode(
            response.json(),
            ManageTeamMemberRolesResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ManageTeamMemberRolesResponse]:
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
    body: ManageTeamMemberRolesRequest,
    identifier_type: str | Unset = UNSET,
) -> Response[ManageTeamMemberRolesResponse]:
    r"""Set the roles of team members.

    Adds roles to users, groups, teams and organizations, and takes roles away, in one call;
    under `add` and `remove` the keys are their ids. Taking a role from a group takes it
    from everybody in it. The answer tells for each whether it was accepted or skipped. For
    super admins of an Enterprise organization.

    `POST /teams/{teamId}/bulk-members`

    Args:
        team_id: Number of the team.
        identifier_type: `scim` to name users and groups by their SCIM ids.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        team_id=team_id,
        body=body,
        identifier_type=identifier_type,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    team_id: int,
    *,
    client: AuthenticatedClient,
    body: ManageTeamMemberRolesRequest,
    identifier_type: str | Unset = UNSET,
) -> ManageTeamMemberRolesResponse | None:
    """Set the roles of team members: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        team_id=team_id,
        body=body,
        identifier_type=identifier_type,
        client=client,
    ).parsed


async def asyncio_detailed(
    team_id: int,
    *,
    client: AuthenticatedClient,
    body: ManageTeamMemberRolesRequest,
    identifier_type: str | Unset = UNSET,
) -> Response[ManageTeamMemberRolesResponse]:
    """Set the roles of team members: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        team_id=team_id,
        body=body,
        identifier_type=identifier_type,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    team_id: int,
    *,
    client: AuthenticatedClient,
    body: ManageTeamMemberRolesRequest,
    identifier_type: str | Unset = UNSET,
) -> ManageTeamMemberRolesResponse | None:
    """Set the roles of team members: as `sync`."""
    return (
        await asyncio_detailed(
            team_id=team_id,
            body=body,
            identifier_type=identifier_type,
            client=client,
        )
    ).parsed
