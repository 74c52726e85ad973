from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_teams_response import GetTeamsResponse
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
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    settings: bool | Unset = UNSET,
    user_roles: bool | Unset = UNSET,
    identifier_type: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/teams",
    }
    _params: dict[str, Any] = {
        "cursor": cursor,
        "limit": limit,
        "settings": settings,
        "userRoles": user_roles,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    _given: dict[str, Any] = {
        "identifierType": identifier_type,
    }
    _headers = {k: str(v) for k, v in _given.items() if v is not UNSET and v is not None}
    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> GetTeamsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetTeamsResponse",
        decode(
            response.json(),
            GetTeamsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetTeamsResponse]:
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
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    settings: bool | Unset = UNSET,
    user_roles: bool | Unset = UNSET,
    identifier_type: str | Unset = UNSET,
) -> Response[GetTeamsResponse]:
    r"""List the teams of the organization.

    Gives the teams of the organization, 50 to a page; the cursor is under `metadata` here,
    not under `meta`. Settings and roles come along only when asked for. For super admins of
    an Enterprise organization.

    `GET /teams`

    Args:
        cursor: Where the next page starts; send back the value the previous page gave.
        limit: Most entries to put on one page.
        settings: Whether to add the settings of each team.
        user_roles: Whether to add who has which role in each team.
        identifier_type: `scim` to name users and groups by their SCIM ids.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        cursor=cursor,
        limit=limit,
        settings=settings,
        user_roles=user_roles,
        identifier_type=identifier_type,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    settings: bool | Unset = UNSET,
    user_roles: bool | Unset = UNSET,
    identifier_type: str | Unset = UNSET,
) -> GetTeamsResponse | None:
    """List the teams of the organization: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        cursor=cursor,
        limit=limit,
        settings=settings,
        user_roles=user_roles,
        identifier_type=identifier_type,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    settings: bool | Unset = UNSET,
    user_roles: bool | Unset = UNSET,
    identifier_type: str | Unset = UNSET,
) -> Response[GetTeamsResponse]:
    """List the teams of the organization: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        cursor=cursor,
        limit=limit,
        settings=settings,
        user_roles=user_roles,
        identifier_type=identifier_type,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    settings: bool | Unset = UNSET,
    user_roles: bool | Unset = UNSET,
    identifier_type: str | Unset = UNSET,
) -> GetTeamsResponse | None:
    """List the teams of the organization: as `sync`."""
    return (
        await asyncio_detailed(
            cursor=cursor,
            limit=limit,
            settings=settings,
            user_roles=user_roles,
            identifier_type=identifier_type,
            client=client,
        )
    ).parsed
