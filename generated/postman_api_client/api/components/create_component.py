from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_component_request import CreateComponentRequest
from ...models.create_component_response import CreateComponentResponse
from ...types import (
    Response,
    decode,
    encode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: CreateComponentRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/components",
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
    *,
    client: AuthenticatedClient,
    body: CreateComponentRequest,
) -> Response[CreateComponentResponse]:
    r"""Create a component.

    Stores a reusable piece of an API definition, up to 500 KB, as an active component with
    a first draft, and answers 201 with nothing but its id, a ULID. The name must be new in
    the team and keep to 60 letters, digits, dots, hyphens and underscores. Nobody can use
    it before a version is published. Enterprise plan only.

    `POST /components`

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    body: CreateComponentRequest,
) -> CreateComponentResponse | None:
    """Create a component: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateComponentRequest,
) -> Response[CreateComponentResponse]:
    """Create a component: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateComponentRequest,
) -> CreateComponentResponse | None:
    """Create a component: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            client=client,
        )
    ).parsed
