from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.team_member import TeamMember
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    user_id: int,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/{user_id}".format(
            user_id=path_segment("user_id", user_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> TeamMember:
    """The body of a 2xx answer."""
    return cast(
        "TeamMember",
        decode(
            response.json(),
            TeamMember,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TeamMember]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    user_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[TeamMember]:
    r"""Read a user of the team.

    Gives one team member as a bare object. User ids are whole numbers. An unknown one is a
    404.

    `GET /users/{userId}`

    Args:
        user_id: Number of the user.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        user_id=user_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    user_id: int,
    *,
    client: AuthenticatedClient,
) -> TeamMember | None:
    """Read a user of the team: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        user_id=user_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    user_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[TeamMember]:
    """Read a user of the team: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        user_id=user_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    user_id: int,
    *,
    client: AuthenticatedClient,
) -> TeamMember | None:
    """Read a user of the team: as `sync`."""
    return (
        await asyncio_detailed(
            user_id=user_id,
            client=client,
        )
    ).parsed
