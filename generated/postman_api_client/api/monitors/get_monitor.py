from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_monitor_response import GetMonitorResponse
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    monitor_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/monitors/{monitor_id}".format(
            monitor_id=path_segment("monitor_id", monitor_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetMonitorResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetMonitorResponse",
        decode(
            response.json(),
            GetMonitorResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetMonitorResponse]:
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
) -> Response[GetMonitorResponse]:
    r"""Get a monitor.

    Reads a monitor's settings, its next run and, in `lastRun`, how the latest one ended,
    which is also how to follow an asynchronous run. Takes an id or a uid. Polling spends
    the tight budget of 10 calls in 10 seconds, so wait some seconds in between.

    `GET /monitors/{monitorId}`

    Args:
        monitor_id: Id or uid of the monitor.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        monitor_id=monitor_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    monitor_id: str,
    *,
    client: AuthenticatedClient,
) -> GetMonitorResponse | None:
    """Get a monitor: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        monitor_id=monitor_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    monitor_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GetMonitorResponse]:
    """Get a monitor: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        monitor_id=monitor_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    monitor_id: str,
    *,
    client: AuthenticatedClient,
) -> GetMonitorResponse | None:
    """Get a monitor: as `sync`."""
    return (
        await asyncio_detailed(
            monitor_id=monitor_id,
            client=client,
        )
    ).parsed
