from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...types import (
    Response,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/context/instructions",
    }
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
) -> Response[str]:
    r"""Get the overview of contexts.

    A fixed text in Markdown for agents: what there is and in which order to read it.

    Seen in use, but not documented: what it returns is not known and may change.

    `GET /context/instructions`

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs()
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
) -> str | None:
    """Get the overview of contexts: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[str]:
    """Get the overview of contexts: as `sync_detailed`."""
    _kwargs = _get_kwargs()
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> str | None:
    """Get the overview of contexts: as `sync`."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
