from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.run_monitor_response import RunMonitorResponse
from ...models.run_monitor_response_202 import RunMonitorResponse202
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
    async_: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/monitors/{monitor_id}/run".format(
            monitor_id=path_segment("monitor_id", monitor_id),
        ),
    }
    _params: dict[str, Any] = {
        "async": async_,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> RunMonitorResponse | RunMonitorResponse202:
    """The body of a 2xx answer."""
    if response.status_code == 202:
        return cast(
            "RunMonitorResponse202",
            decode(
                response.json(),
                RunMonitorResponse202,
            ),
        )

    return cast(
        "RunMonitorResponse",
        decode(
            response.json(),
            RunMonitorResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RunMonitorResponse | RunMonitorResponse202]:
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
    async_: bool | Unset = UNSET,
) -> Response[RunMonitorResponse | RunMonitorResponse202]:
    r"""Run a monitor.

    Runs a monitor now. The call stays open until the run ends and then has stats,
    executions and failures, so allow a long timeout; past 300 seconds it gives up waiting
    with a 202 that has no job id. Prefer `async=true`, which returns `run.info.jobId` right
    away: read the monitor until `lastRun` carries that job and is no longer `running`.
    Takes an id or a uid, and the 10 calls in 10 seconds apply.

    `POST /monitors/{monitorId}/run`

    Args:
        monitor_id: Id or uid of the monitor.
        async_: Whether to answer at once instead of when the run has ended.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        monitor_id=monitor_id,
        async_=async_,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    monitor_id: str,
    *,
    client: AuthenticatedClient,
    async_: bool | Unset = UNSET,
) -> RunMonitorResponse | RunMonitorResponse202 | None:
    """Run a monitor: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        monitor_id=monitor_id,
        async_=async_,
        client=client,
    ).parsed


async def asyncio_detailed(
    monitor_id: str,
    *,
    client: AuthenticatedClient,
    async_: bool | Unset = UNSET,
) -> Response[RunMonitorResponse | RunMonitorResponse202]:
    """Run a monitor: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        monitor_id=monitor_id,
        async_=async_,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    monitor_id: str,
    *,
    client: AuthenticatedClient,
    async_: bool | Unset = UNSET,
) -> RunMonitorResponse | RunMonitorResponse202 | None:
    """Run a monitor: as `sync`."""
    return (
        await asyncio_detailed(
            monitor_id=monitor_id,
            async_=async_,
            client=client,
        )
    ).parsed
