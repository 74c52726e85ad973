from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_monitor_response import CreateMonitorResponse
from ...models.update_monitor_request import UpdateMonitorRequest
from ...types import (
    Response,
    decode,
    encode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    monitor_id: str,
    *,
    body: UpdateMonitorRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/monitors/{monitor_id}".format(
            monitor_id=path_segment("monitor_id", monitor_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateMonitorResponse:
    """The body of a 2xx answer."""
    return cast(
        "CreateMonitorResponse",
        decode(
            response.json(),
            CreateMonitorResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateMonitorResponse]:
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
    body: UpdateMonitorRequest,
) -> Response[CreateMonitorResponse]:
    r"""Update a monitor.

    Changes what you send under `monitor` and keeps the rest; `active: false` pauses it.
    Collection and environment are fixed once it exists, sending either is a 400
    `parameterNotAllowedError`. Returns the short form, goes by id or uid, and counts
    towards 10 calls in 10 seconds.

    `PUT /monitors/{monitorId}`

    Args:
        monitor_id: Id or uid of the monitor.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        monitor_id=monitor_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    monitor_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateMonitorRequest,
) -> CreateMonitorResponse | None:
    """Update a monitor: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        monitor_id=monitor_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    monitor_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateMonitorRequest,
) -> Response[CreateMonitorResponse]:
    """Update a monitor: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        monitor_id=monitor_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    monitor_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateMonitorRequest,
) -> CreateMonitorResponse | None:
    """Update a monitor: as `sync`."""
    return (
        await asyncio_detailed(
            monitor_id=monitor_id,
            body=body,
            client=client,
        )
    ).parsed
