from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_team_request import CreateTeamRequest
from ...models.get_team_response import GetTeamResponse
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
    encode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: CreateTeamRequest,
    identifier_type: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/teams",
    }
    _given: dict[str, Any] = {
        "identifierType": identifier_type,
    }
    _headers = {k: str(v) for k, v in _given.items() if v is not UNSET and v is not None}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

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
    *,
    client: AuthenticatedClient,
    body: CreateTeamRequest,
    identifier_type: str | Unset = UNSET,
) -> Response[GetTeamResponse]:
    r"""Create a team.

    Makes a new team in the organization and answers 200 with it under `team`. The name
    takes letters, digits and spaces; one that is in use is a 400. For super admins of an
    Enterprise organization.

    `POST /teams`

    Args:
        identifier_type: `scim` to name users and groups by their SCIM ids.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        body=body,
        identifier_type=identifier_type,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    body: CreateTeamRequest,
    identifier_type: str | Unset = UNSET,
) -> GetTeamResponse | None:
    """Create a team: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        identifier_type=identifier_type,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateTeamRequest,
    identifier_type: str | Unset = UNSET,
) -> Response[GetTeamResponse]:
    """Create a team: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
        identifier_type=identifier_type,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateTeamRequest,
    identifier_type: str | Unset = UNSET,
) -> GetTeamResponse | None:
    """Create a team: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            identifier_type=identifier_type,
            client=client,
        )
    ).parsed
