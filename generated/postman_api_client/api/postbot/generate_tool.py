from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.generate_tool_request import GenerateToolRequest
from ...models.generate_tool_response import GenerateToolResponse
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
    body: GenerateToolRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/postbot/generations/tool",
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> GenerateToolResponse:
    """The body of a 2xx answer."""
    return cast(
        "GenerateToolResponse",
        decode(
            response.json(),
            GenerateToolResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GenerateToolResponse]:
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
    body: GenerateToolRequest,
) -> Response[GenerateToolResponse]:
    r"""Generate code for an agent tool.

    Writes a function for an agent framework from one request of a public collection, named
    by the uid of the collection, and gives the source under `data.text`. Deprecated.
    Limited to 300 calls in three hours besides the general limit.

    `POST /postbot/generations/tool`

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
    body: GenerateToolRequest,
) -> GenerateToolResponse | None:
    """Generate code for an agent tool: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: GenerateToolRequest,
) -> Response[GenerateToolResponse]:
    """Generate code for an agent tool: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: GenerateToolRequest,
) -> GenerateToolResponse | None:
    """Generate code for an agent tool: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            client=client,
        )
    ).parsed
