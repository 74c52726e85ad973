from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_component_versions_response import GetComponentVersionsResponse
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
    component_id: str,
    *,
    include: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/components/{component_id}/versions".format(
            component_id=path_segment("component_id", component_id),
        ),
    }
    _params: dict[str, Any] = {
        "include": include,
        "cursor": cursor,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetComponentVersionsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetComponentVersionsResponse",
        decode(
            response.json(),
            GetComponentVersionsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetComponentVersionsResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    component_id: str,
    *,
    client: AuthenticatedClient,
    include: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[GetComponentVersionsResponse]:
    r"""List the versions of a component.

    Gives what was published so far, with label, format, date and address. The contents are
    left out unless `include` says `content`. The published interface has no paging; should
    `meta` hold a next cursor, send it back as `cursor`, a name that is inferred. Enterprise
    plan only.

    `GET /components/{componentId}/versions`

    Args:
        component_id: Id of the component, a ULID.
        include: `content` to have what was published, not only what it is called.
        cursor: Where the next page starts; send back the value the previous page gave.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        component_id=component_id,
        include=include,
        cursor=cursor,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    component_id: str,
    *,
    client: AuthenticatedClient,
    include: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> GetComponentVersionsResponse | None:
    """List the versions of a component: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        component_id=component_id,
        include=include,
        cursor=cursor,
        client=client,
    ).parsed


async def asyncio_detailed(
    component_id: str,
    *,
    client: AuthenticatedClient,
    include: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[GetComponentVersionsResponse]:
    """List the versions of a component: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        component_id=component_id,
        include=include,
        cursor=cursor,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    component_id: str,
    *,
    client: AuthenticatedClient,
    include: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> GetComponentVersionsResponse | None:
    """List the versions of a component: as `sync`."""
    return (
        await asyncio_detailed(
            component_id=component_id,
            include=include,
            cursor=cursor,
            client=client,
        )
    ).parsed
