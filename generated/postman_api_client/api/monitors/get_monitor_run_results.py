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
    monitor_id: str,
    run_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/monitors/{monitor_id}/runs/{run_id}/results".format(
            monitor_id=path_segment("monitor_id", monitor_id),
            run_id=path_segment("run_id", run_id),
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
    monitor_id: str,
    run_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[JsonObject]:
    r"""Get the results of a monitor run.

    The counts of one run and a short log of its requests and assertions. Takes the id of a
    run; that of an execution is answered with 404.

    Seen in use, but not documented: what it returns is not known and may change.

    `GET /monitors/{monitorId}/runs/{runId}/results`

    Args:
        monitor_id: Id of the monitor, without the number of its owner.
        run_id: Id of the run, not of its execution.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        monitor_id=monitor_id,
        run_id=run_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    monitor_id: str,
    run_id: str,
    *,
    client: AuthenticatedClient,
) -> JsonObject | None:
    """Get the results of a monitor run: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        monitor_id=monitor_id,
        run_id=run_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    monitor_id: str,
    run_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[JsonObject]:
    """Get the results of a monitor run: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        monitor_id=monitor_id,
        run_id=run_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    monitor_id: str,
    run_id: str,
    *,
    client: AuthenticatedClient,
) -> JsonObject | None:
    """Get the results of a monitor run: as `sync`."""
    return (
        await asyncio_detailed(
            monitor_id=monitor_id,
            run_id=run_id,
            client=client,
        )
    ).parsed
