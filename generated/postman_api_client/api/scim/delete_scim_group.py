from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...types import (
    Response,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    group_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/scim/v2/Groups/{group_id}".format(
            group_id=path_segment("group_id", group_id),
        ),
    }
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
    group_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    r"""Remove a provisioned group.

    Takes the group away for good.

    `DELETE /scim/v2/Groups/{groupId}`

    Args:
        group_id: SCIM id of the group, a string.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        group_id=group_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    group_id: str,
    *,
    client: AuthenticatedClient,
) -> None:
    """Remove a provisioned group: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        group_id=group_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    """Remove a provisioned group: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        group_id=group_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    group_id: str,
    *,
    client: AuthenticatedClient,
) -> None:
    """Remove a provisioned group: as `sync`."""
    return (
        await asyncio_detailed(
            group_id=group_id,
            client=client,
        )
    ).parsed
