from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_groups_response import GetGroupsResponse
from ...types import (
    Response,
    decode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/groups",
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetGroupsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetGroupsResponse",
        decode(
            response.json(),
            GetGroupsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetGroupsResponse]:
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
) -> Response[GetGroupsResponse]:
    r"""List the user groups of the team.

    Gives all groups at once under `data`, each with its members and roles but without its
    managers. Group and member ids are whole numbers.

    `GET /groups`

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs()
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
) -> GetGroupsResponse | None:
    """List the user groups of the team: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GetGroupsResponse]:
    """List the user groups of the team: as `sync_detailed`."""
    _kwargs = _get_kwargs()
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> GetGroupsResponse | None:
    """List the user groups of the team: as `sync`."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
