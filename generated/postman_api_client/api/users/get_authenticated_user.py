from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.authenticated_user import AuthenticatedUser
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
        "url": "/me",
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> AuthenticatedUser:
    """The body of a 2xx answer."""
    return cast(
        "AuthenticatedUser",
        decode(
            response.json(),
            AuthenticatedUser,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AuthenticatedUser]:
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
) -> Response[AuthenticatedUser]:
    r"""Read the owner of the key.

    Gives the user, the team and, under `operations`, how much of each allowance is used;
    `api_usage` is that of calls in the month. The answer for a service account has no user
    in it, or one without name and mail, and partners and guests get a shorter one.

    `GET /me`

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs()
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
) -> AuthenticatedUser | None:
    """Read the owner of the key: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[AuthenticatedUser]:
    """Read the owner of the key: as `sync_detailed`."""
    _kwargs = _get_kwargs()
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> AuthenticatedUser | None:
    """Read the owner of the key: as `sync`."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
