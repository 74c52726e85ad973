from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.json_object import JsonObject
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    ask_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/context-graph/asks/{ask_id}".format(
            ask_id=path_segment("ask_id", ask_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> JsonObject:
    """The body of a 2xx answer."""
    return cast(
        "JsonObject",
        decode(
            response.json(),
            JsonObject,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[JsonObject]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    ask_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[JsonObject]:
    r"""Get an answer about the team's APIs.

    How far an ask is and, once it is done, its result.

    Seen in use, but not documented: what it returns is not known and may change.

    `GET /context-graph/asks/{askId}`

    Args:
        ask_id: Id of the ask.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        ask_id=ask_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    ask_id: str,
    *,
    client: AuthenticatedClient,
) -> JsonObject | None:
    """Get an answer about the team's APIs: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        ask_id=ask_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    ask_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[JsonObject]:
    """Get an answer about the team's APIs: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        ask_id=ask_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    ask_id: str,
    *,
    client: AuthenticatedClient,
) -> JsonObject | None:
    """Get an answer about the team's APIs: as `sync`."""
    return (
        await asyncio_detailed(
            ask_id=ask_id,
            client=client,
        )
    ).parsed
