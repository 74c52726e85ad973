from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.delete_monitor_response import DeleteMonitorResponse
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
        "method": "delete",
        "url": "/monitors/{monitor_id}".format(
            monitor_id=path_segment("monitor_id", monitor_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteMonitorResponse:
    """The body of a 2xx answer."""
    return cast(
        "DeleteMonitorResponse",
        decode(
            response.json(),
            DeleteMonitorResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DeleteMonitorResponse]:
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
) -> Response[DeleteMonitorResponse]:
    r"""Delete a monitor.

    Removes a monitor and with it its schedule. Either form of id will do and both come back
    with a 200; a missing one gets 404. Limited with the other monitor calls to 10 in 10
    seconds.

    `DELETE /monitors/{monitorId}`

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
) -> DeleteMonitorResponse | None:
    """Delete a monitor: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        monitor_id=monitor_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    monitor_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[DeleteMonitorResponse]:
    """Delete a monitor: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        monitor_id=monitor_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    monitor_id: str,
    *,
    client: AuthenticatedClient,
) -> DeleteMonitorResponse | None:
    """Delete a monitor: as `sync`."""
    return (
        await asyncio_detailed(
            monitor_id=monitor_id,
            client=client,
        )
    ).parsed
