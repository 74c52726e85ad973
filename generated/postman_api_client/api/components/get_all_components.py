from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_all_components_response import GetAllComponentsResponse
from ...models.get_all_components_status import GetAllComponentsStatus
from ...models.get_all_components_type import GetAllComponentsType
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
    type: GetAllComponentsType | Unset = UNSET,
    status: GetAllComponentsStatus | Unset = UNSET,
    has_versions: bool | Unset = UNSET,
    include: str | Unset = UNSET,
    expand: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/components",
    }
    _params: dict[str, Any] = {
        "type": type,
        "status": status,
        "hasVersions": has_versions,
        "include": include,
        "expand": expand,
        "cursor": cursor,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetAllComponentsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetAllComponentsResponse",
        decode(
            response.json(),
            GetAllComponentsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetAllComponentsResponse]:
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
    type: GetAllComponentsType | Unset = UNSET,
    status: GetAllComponentsStatus | Unset = UNSET,
    has_versions: bool | Unset = UNSET,
    include: str | Unset = UNSET,
    expand: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[GetAllComponentsResponse]:
    r"""List components.

    Gives the components of the team library, filtered by status, OpenAPI version or whether
    anything was published. Latest versions are left out unless `include` asks for them. The
    published interface has no paging; should `meta` hold a next cursor, send it back as
    `cursor`, a name that is inferred. Enterprise plan only.

    `GET /components`

    Args:
        type: Only components written for this version of OpenAPI.
        status: Only components in this state, active or archived.
        has_versions: True for components that have been published at least once.
        include: Fields to add, such as `latestVersion`, separated by commas.
        expand: Included fields to show in full; only `latestVersion` can be.
        cursor: Where the next page starts; send back the value the previous page gave.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        type=type,
        status=status,
        has_versions=has_versions,
        include=include,
        expand=expand,
        cursor=cursor,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    type: GetAllComponentsType | Unset = UNSET,
    status: GetAllComponentsStatus | Unset = UNSET,
    has_versions: bool | Unset = UNSET,
    include: str | Unset = UNSET,
    expand: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> GetAllComponentsResponse | None:
    """List components: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        type=type,
        status=status,
        has_versions=has_versions,
        include=include,
        expand=expand,
        cursor=cursor,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    type: GetAllComponentsType | Unset = UNSET,
    status: GetAllComponentsStatus | Unset = UNSET,
    has_versions: bool | Unset = UNSET,
    include: str | Unset = UNSET,
    expand: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[GetAllComponentsResponse]:
    """List components: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        type=type,
        status=status,
        has_versions=has_versions,
        include=include,
        expand=expand,
        cursor=cursor,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    type: GetAllComponentsType | Unset = UNSET,
    status: GetAllComponentsStatus | Unset = UNSET,
    has_versions: bool | Unset = UNSET,
    include: str | Unset = UNSET,
    expand: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> GetAllComponentsResponse | None:
    """List components: as `sync`."""
    return (
        await asyncio_detailed(
            type=type,
            status=status,
            has_versions=has_versions,
            include=include,
            expand=expand,
            cursor=cursor,
            client=client,
        )
    ).parsed
