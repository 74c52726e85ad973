from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_team_access_requests_response import GetTeamAccessRequestsResponse
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
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    identifier_type: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/teams/{team_id}/access-requests".format(
            team_id=path_segment("team_id", team_id),
        ),
    }
    _params: dict[str, Any] = {
        "cursor": cursor,
        "limit": limit,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    _given: dict[str, Any] = {
        "identifierType": identifier_type,
    }
    _headers = {k: str(v) for k, v in _given.items() if v is not UNSET and v is not None}
    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> GetTeamAccessRequestsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetTeamAccessRequestsResponse",
        decode(
            response.json(),
            GetTeamAccessRequestsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetTeamAccessRequestsResponse]:
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
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    identifier_type: str | Unset = UNSET,
) -> Response[GetTeamAccessRequestsResponse]:
    r"""List requests to join a team.

    Gives the requests that wait for an answer, be it to join, to add others or to get a
    higher role; 50 to a page, by the cursor under `metadata`. For super admins of an
    Enterprise organization.

    `GET /teams/{teamId}/access-requests`

    Args:
        team_id: Number of the team.
        cursor: Where the next page starts; send back the value the previous page gave.
        limit: Most entries to put on one page.
        identifier_type: `scim` to name users and groups by their SCIM ids.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        team_id=team_id,
        cursor=cursor,
        limit=limit,
        identifier_type=identifier_type,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    team_id: int,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    identifier_type: str | Unset = UNSET,
) -> GetTeamAccessRequestsResponse | None:
    """List requests to join a team: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        team_id=team_id,
        cursor=cursor,
        limit=limit,
        identifier_type=identifier_type,
        client=client,
    ).parsed


async def asyncio_detailed(
    team_id: int,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    identifier_type: str | Unset = UNSET,
) -> Response[GetTeamAccessRequestsResponse]:
    """List requests to join a team: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        team_id=team_id,
        cursor=cursor,
        limit=limit,
        identifier_type=identifier_type,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    team_id: int,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    identifier_type: str | Unset = UNSET,
) -> GetTeamAccessRequestsResponse | None:
    """List requests to join a team: as `sync`."""
    return (
        await asyncio_detailed(
            team_id=team_id,
            cursor=cursor,
            limit=limit,
            identifier_type=identifier_type,
            client=client,
        )
    ).parsed
