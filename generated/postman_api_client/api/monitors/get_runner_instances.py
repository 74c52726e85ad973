from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_runner_instances_response import GetRunnerInstancesResponse
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
    runner_id: str,
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/runners/{runner_id}/instances".format(
            runner_id=path_segment("runner_id", runner_id),
        ),
    }
    _params: dict[str, Any] = {
        "limit": limit,
        "cursor": cursor,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetRunnerInstancesResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetRunnerInstancesResponse",
        decode(
            response.json(),
            GetRunnerInstancesResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetRunnerInstancesResponse]:
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
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[GetRunnerInstancesResponse]:
    r"""List the instances of a runner.

    Lists the machines that poll for monitor runs with one runner's id and key, with host,
    CLI version and last ping. Cursor paging, 25 at most to a page (more is a 400); on the
    last page `nextCursor` is missing. The runner's id is not offered by any operation, an
    admin finds it in the team settings.

    `GET /runners/{runnerId}/instances`

    Args:
        runner_id: Id of the runner.
        limit: Most entries to put on one page.
        cursor: Where the next page starts; send back the value the previous page gave.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        runner_id=runner_id,
        limit=limit,
        cursor=cursor,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    runner_id: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> GetRunnerInstancesResponse | None:
    """List the instances of a runner: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        runner_id=runner_id,
        limit=limit,
        cursor=cursor,
        client=client,
    ).parsed


async def asyncio_detailed(
    runner_id: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[GetRunnerInstancesResponse]:
    """List the instances of a runner: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        runner_id=runner_id,
        limit=limit,
        cursor=cursor,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    runner_id: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> GetRunnerInstancesResponse | None:
    """List the instances of a runner: as `sync`."""
    return (
        await asyncio_detailed(
            runner_id=runner_id,
            limit=limit,
            cursor=cursor,
            client=client,
        )
    ).parsed
