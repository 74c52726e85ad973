from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.json_object import JsonObject
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    monitor_id: str,
    *,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/monitors/{monitor_id}/executions".format(
            monitor_id=path_segment("monitor_id", monitor_id),
        ),
    }
    _params: dict[str, Any] = {
        "cursor": cursor,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
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
    monitor_id: str,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
) -> Response[JsonObject]:
    r"""List the executions of a monitor.

    The history of a monitor: one entry each time it ran, with its state, trigger and times.
    Comes in pages of 25.

    Seen in use, but not documented: what it returns is not known and may change.

    `GET /monitors/{monitorId}/executions`

    Args:
        monitor_id: Id of the monitor, without the number of its owner.
        cursor: Where the page begins: the cursor that the page before it names.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        monitor_id=monitor_id,
        cursor=cursor,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    monitor_id: str,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
) -> JsonObject | None:
    """List the executions of a monitor: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        monitor_id=monitor_id,
        cursor=cursor,
        client=client,
    ).parsed


async def asyncio_detailed(
    monitor_id: str,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
) -> Response[JsonObject]:
    """List the executions of a monitor: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        monitor_id=monitor_id,
        cursor=cursor,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    monitor_id: str,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
) -> JsonObject | None:
    """List the executions of a monitor: as `sync`."""
    return (
        await asyncio_detailed(
            monitor_id=monitor_id,
            cursor=cursor,
            client=client,
        )
    ).parsed
