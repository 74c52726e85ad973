from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.direction import Direction
from ...models.get_environment_forks_response import GetEnvironmentForksResponse
from ...models.get_environment_forks_sort import GetEnvironmentForksSort
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
    environment_id: str,
    *,
    cursor: str | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: GetEnvironmentForksSort | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/environments/{environment_id}/forks".format(
            environment_id=path_segment("environment_id", environment_id),
        ),
    }
    _params: dict[str, Any] = {
        "cursor": cursor,
        "direction": direction,
        "limit": limit,
        "sort": sort,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetEnvironmentForksResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetEnvironmentForksResponse",
        decode(
            response.json(),
            GetEnvironmentForksResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetEnvironmentForksResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    environment_id: str,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: GetEnvironmentForksSort | Unset = UNSET,
) -> Response[GetEnvironmentForksResponse]:
    r"""List the forks of an environment.

    Lists the forks of an environment, newest or oldest first by `sort=createdAt` and
    `direction`. Pages by `cursor`, 10 to a page unless `limit` says otherwise, `meta.total`
    counting all. Needs the uid.

    `GET /environments/{environmentId}/forks`

    Args:
        environment_id: Uid of the environment; the bare id is not enough here.
        cursor: Where the next page starts; send back the value the previous page gave.
        direction: Oldest fork first with `asc`, newest first with `desc`.
        limit: Most entries to put on one page.
        sort: Date to sort by; `createdAt` is the only one.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        environment_id=environment_id,
        cursor=cursor,
        direction=direction,
        limit=limit,
        sort=sort,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    environment_id: str,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: GetEnvironmentForksSort | Unset = UNSET,
) -> GetEnvironmentForksResponse | None:
    """List the forks of an environment: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        environment_id=environment_id,
        cursor=cursor,
        direction=direction,
        limit=limit,
        sort=sort,
        client=client,
    ).parsed


async def asyncio_detailed(
    environment_id: str,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: GetEnvironmentForksSort | Unset = UNSET,
) -> Response[GetEnvironmentForksResponse]:
    """List the forks of an environment: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        environment_id=environment_id,
        cursor=cursor,
        direction=direction,
        limit=limit,
        sort=sort,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    environment_id: str,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: GetEnvironmentForksSort | Unset = UNSET,
) -> GetEnvironmentForksResponse | None:
    """List the forks of an environment: as `sync`."""
    return (
        await asyncio_detailed(
            environment_id=environment_id,
            cursor=cursor,
            direction=direction,
            limit=limit,
            sort=sort,
            client=client,
        )
    ).parsed
