from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_runner_metrics_response import GetRunnerMetricsResponse
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    runner_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/runners/{runner_id}/metrics".format(
            runner_id=path_segment("runner_id", runner_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetRunnerMetricsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetRunnerMetricsResponse",
        decode(
            response.json(),
            GetRunnerMetricsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetRunnerMetricsResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    runner_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GetRunnerMetricsResponse]:
    r"""Get the metrics of a runner.

    Says how busy a runner is as the server sees it: runs waiting, age in seconds of the
    oldest of them, last ping. The three values come bare. Takes the runner's bare id.

    `GET /runners/{runnerId}/metrics`

    Args:
        runner_id: Id of the runner.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        runner_id=runner_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    runner_id: str,
    *,
    client: AuthenticatedClient,
) -> GetRunnerMetricsResponse | None:
    """Get the metrics of a runner: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        runner_id=runner_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    runner_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GetRunnerMetricsResponse]:
    """Get the metrics of a runner: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        runner_id=runner_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    runner_id: str,
    *,
    client: AuthenticatedClient,
) -> GetRunnerMetricsResponse | None:
    """Get the metrics of a runner: as `sync`."""
    return (
        await asyncio_detailed(
            runner_id=runner_id,
            client=client,
        )
    ).parsed
