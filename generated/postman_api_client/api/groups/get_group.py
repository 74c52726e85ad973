from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.group import Group
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    group_id: int,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/groups/{group_id}".format(
            group_id=path_segment("group_id", group_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> Group:
    """The body of a 2xx answer."""
    return cast(
        "Group",
        decode(
            response.json(),
            Group,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Group]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    group_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[Group]:
    r"""Read a user group.

    Gives one group as a bare object, with members, roles and, unlike the list, its
    managers. An unknown group, 0 and anything that is no number are refused.

    `GET /groups/{groupId}`

    Args:
        group_id: Number of the group.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        group_id=group_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    group_id: int,
    *,
    client: AuthenticatedClient,
) -> Group | None:
    """Read a user group: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        group_id=group_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    group_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[Group]:
    """Read a user group: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        group_id=group_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    group_id: int,
    *,
    client: AuthenticatedClient,
) -> Group | None:
    """Read a user group: as `sync`."""
    return (
        await asyncio_detailed(
            group_id=group_id,
            client=client,
        )
    ).parsed
