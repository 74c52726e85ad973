from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.scim_group_list import ScimGroupList
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    start_index: int | Unset = UNSET,
    count: int | Unset = UNSET,
    filter: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/scim/v2/Groups",
    }
    _params: dict[str, Any] = {
        "startIndex": start_index,
        "count": count,
        "filter": filter,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> ScimGroupList:
    """The body of a 2xx answer."""
    return cast(
        "ScimGroupList",
        decode(
            response.json(),
            ScimGroupList,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ScimGroupList]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    start_index: int | Unset = UNSET,
    count: int | Unset = UNSET,
    filter: str | Unset = UNSET,
) -> Response[ScimGroupList]:
    r"""List provisioned groups.

    One page of the team's groups, counted from 1 with `startIndex`.

    `GET /scim/v2/Groups`

    Args:
        start_index: Position of the first group of the page, counted from 1.
        count: How many groups one page may hold.
        filter: A SCIM filter that the groups have to match.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        start_index=start_index,
        count=count,
        filter=filter,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    start_index: int | Unset = UNSET,
    count: int | Unset = UNSET,
    filter: str | Unset = UNSET,
) -> ScimGroupList | None:
    """List provisioned groups: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        start_index=start_index,
        count=count,
        filter=filter,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    start_index: int | Unset = UNSET,
    count: int | Unset = UNSET,
    filter: str | Unset = UNSET,
) -> Response[ScimGroupList]:
    """List provisioned groups: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        start_index=start_index,
        count=count,
        filter=filter,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    start_index: int | Unset = UNSET,
    count: int | Unset = UNSET,
    filter: str | Unset = UNSET,
) -> ScimGroupList | None:
    """List provisioned groups: as `sync`."""
    return (
        await asyncio_detailed(
            start_index=start_index,
            count=count,
            filter=filter,
            client=client,
        )
    ).parsed
