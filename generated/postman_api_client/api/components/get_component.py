from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_component_response import GetComponentResponse
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
    expand: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/components/{component_id}".format(
            component_id=path_segment("component_id", component_id),
        ),
    }
    _params: dict[str, Any] = {
        "include": include,
        "expand": expand,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetComponentResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetComponentResponse",
        decode(
            response.json(),
            GetComponentResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetComponentResponse]:
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
    expand: str | Unset = UNSET,
) -> Response[GetComponentResponse]:
    r"""Read a component.

    Gives name, type and dates of a component; its latest version comes only when `include`
    asks for it. Published with a `data` wrapper, sampled without one, so accept both.
    Enterprise plan only.

    `GET /components/{componentId}`

    Args:
        component_id: Id of the component, a ULID.
        include: Fields to add, such as `latestVersion`, separated by commas.
        expand: Included fields to show in full; only `latestVersion` can be.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        component_id=component_id,
        include=include,
        expand=expand,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    component_id: str,
    *,
    client: AuthenticatedClient,
    include: str | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> GetComponentResponse | None:
    """Read a component: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        component_id=component_id,
        include=include,
        expand=expand,
        client=client,
    ).parsed


async def asyncio_detailed(
    component_id: str,
    *,
    client: AuthenticatedClient,
    include: str | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Response[GetComponentResponse]:
    """Read a component: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        component_id=component_id,
        include=include,
        expand=expand,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    component_id: str,
    *,
    client: AuthenticatedClient,
    include: str | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> GetComponentResponse | None:
    """Read a component: as `sync`."""
    return (
        await asyncio_detailed(
            component_id=component_id,
            include=include,
            expand=expand,
            client=client,
        )
    ).parsed
