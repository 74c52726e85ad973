from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_component_response import CreateComponentResponse
from ...models.create_component_version_request import CreateComponentVersionRequest
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
    body: CreateComponentVersionRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/components/{component_id}/versions".format(
            component_id=path_segment("component_id", component_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateComponentResponse:
    """The body of a 2xx answer."""
    return cast(
        "CreateComponentResponse",
        decode(
            response.json(),
            CreateComponentResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateComponentResponse]:
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
    body: CreateComponentVersionRequest,
) -> Response[CreateComponentResponse]:
    r"""Publish a version of a component.

    Freezes the present draft under a label and answers 201 with the id of the version. A
    label has up to 60 characters and begins and ends with a letter or digit. An archived
    component gives a 409. Enterprise plan only.

    `POST /components/{componentId}/versions`

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
    body: CreateComponentVersionRequest,
) -> CreateComponentResponse | None:
    """Publish a version of a component: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        component_id=component_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    component_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateComponentVersionRequest,
) -> Response[CreateComponentResponse]:
    """Publish a version of a component: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        component_id=component_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    component_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateComponentVersionRequest,
) -> CreateComponentResponse | None:
    """Publish a version of a component: as `sync`."""
    return (
        await asyncio_detailed(
            component_id=component_id,
            body=body,
            client=client,
        )
    ).parsed
