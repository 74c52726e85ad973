from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...types import (
    UNSET,
    Response,
    Unset,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/context/workspaces",
    }
    _params: dict[str, Any] = {
        "cursor": cursor,
        "limit": limit,
        "name": name,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> str:
    """The body of a 2xx answer."""
    return response.text


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[str]:
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
    name: str | Unset = UNSET,
) -> Response[str]:
    r"""Describe all workspaces.

    The workspaces that you can see, described in Markdown. The text of a page names the
    cursor of the next.

    Seen in use, but not documented: what it returns is not known and may change.

    `GET /context/workspaces`

    Args:
        cursor: Where the page begins: the cursor that the page before it names.
        limit: How many entries one page may hold.
        name: Only those with this name.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        cursor=cursor,
        limit=limit,
        name=name,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: str | Unset = UNSET,
) -> str | None:
    """Describe all workspaces: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        cursor=cursor,
        limit=limit,
        name=name,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Response[str]:
    """Describe all workspaces: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        cursor=cursor,
        limit=limit,
        name=name,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    name: str | Unset = UNSET,
) -> str | None:
    """Describe all workspaces: as `sync`."""
    return (
        await asyncio_detailed(
            cursor=cursor,
            limit=limit,
            name=name,
            client=client,
        )
    ).parsed
