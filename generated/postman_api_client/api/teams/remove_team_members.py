from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...models.remove_team_members_request import RemoveTeamMembersRequest
from ...types import (
    UNSET,
    Response,
    Unset,
    encode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    team_id: int,
    *,
    body: RemoveTeamMembersRequest,
    identifier_type: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
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


def _parse_response(response: httpx.Response) -> None:
    """The body of a 2xx answer."""
    return None


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[None]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=None,
    )


def sync_detailed(
    team_id: int,
    *,
    client: AuthenticatedClient,
    body: RemoveTeamMembersRequest,
    identifier_type: str | Unset = UNSET,
) -> Response[None]:
    r"""Remove members from a team.

    Takes the listed users, groups, teams or organizations out of the team and answers 204.
    The list goes into the body of this DELETE. If one of them is not in the team the answer
    is a 400. For super admins of an Enterprise organization.

    `DELETE /teams/{teamId}/bulk-members`

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
    body: RemoveTeamMembersRequest,
    identifier_type: str | Unset = UNSET,
) -> None:
    """Remove members from a team: the body alone, None when it is not a 2xx."""
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
    body: RemoveTeamMembersRequest,
    identifier_type: str | Unset = UNSET,
) -> Response[None]:
    """Remove members from a team: as `sync_detailed`."""
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
    body: RemoveTeamMembersRequest,
    identifier_type: str | Unset = UNSET,
) -> None:
    """Remove members from a team: as `sync`."""
    return (
        await asyncio_detailed(
            team_id=team_id,
            body=body,
            identifier_type=identifier_type,
            client=client,
        )
    ).parsed
