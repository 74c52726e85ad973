from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_access_request_request import CreateAccessRequestRequest
from ...models.create_access_request_response import CreateAccessRequestResponse
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
    body: CreateAccessRequestRequest,
    identifier_type: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/teams/{team_id}/access-requests".format(
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


def _parse_response(response: httpx.Response) -> CreateAccessRequestResponse:
    """The body of a 2xx answer."""
    return cast(
        "CreateAccessRequestResponse",
        decode(
            response.json(),
            CreateAccessRequestResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateAccessRequestResponse]:
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
    body: CreateAccessRequestRequest,
    identifier_type: str | Unset = UNSET,
) -> Response[CreateAccessRequestResponse]:
    r"""Ask for access to a team.

    Files a request to join, to add others or to get a higher role, with a reason. In a team
    that can be discovered it is granted at once. The answer tells for each entity whether
    it was accepted or skipped. For super admins of an Enterprise organization.

    `POST /teams/{teamId}/access-requests`

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
    body: CreateAccessRequestRequest,
    identifier_type: str | Unset = UNSET,
) -> CreateAccessRequestResponse | None:
    """Ask for access to a team: the body alone, None when it is not a 2xx."""
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
    body: CreateAccessRequestRequest,
    identifier_type: str | Unset = UNSET,
) -> Response[CreateAccessRequestResponse]:
    """Ask for access to a team: as `sync_detailed`."""
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
    body: CreateAccessRequestRequest,
    identifier_type: str | Unset = UNSET,
) -> CreateAccessRequestResponse | None:
    """Ask for access to a team: as `sync`."""
    return (
        await asyncio_detailed(
            team_id=team_id,
            body=body,
            identifier_type=identifier_type,
            client=client,
        )
    ).parsed
