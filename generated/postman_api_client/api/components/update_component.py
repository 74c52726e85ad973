from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.update_component_request import UpdateComponentRequest
from ...models.update_component_response import UpdateComponentResponse
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
    component_id: str,
    *,
    body: UpdateComponentRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/components/{component_id}".format(
            component_id=path_segment("component_id", component_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> UpdateComponentResponse:
    """The body of a 2xx answer."""
    return cast(
        "UpdateComponentResponse",
        decode(
            response.json(),
            UpdateComponentResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateComponentResponse]:
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
    body: UpdateComponentRequest,
) -> Response[UpdateComponentResponse]:
    r"""Rename or archive a component.

    Takes a new name or a new status, never both in one call. An archived component keeps
    its versions but cannot be renamed, edited or published until it is active again; trying
    gives a 409. Enterprise plan only.

    `PATCH /components/{componentId}`

    Args:
        component_id: Id of the component, a ULID.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        component_id=component_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    component_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateComponentRequest,
) -> UpdateComponentResponse | None:
    """Rename or archive a component: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        component_id=component_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    component_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateComponentRequest,
) -> Response[UpdateComponentResponse]:
    """Rename or archive a component: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        component_id=component_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    component_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateComponentRequest,
) -> UpdateComponentResponse | None:
    """Rename or archive a component: as `sync`."""
    return (
        await asyncio_detailed(
            component_id=component_id,
            body=body,
            client=client,
        )
    ).parsed
