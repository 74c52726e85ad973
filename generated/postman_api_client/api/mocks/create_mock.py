from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_mock_request import CreateMockRequest
from ...models.create_mock_response import CreateMockResponse
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
    encode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: CreateMockRequest,
    workspace: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/mocks",
    }
    _params: dict[str, Any] = {
        "workspace": workspace,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateMockResponse:
    """The body of a 2xx answer."""
    return cast(
        "CreateMockResponse",
        decode(
            response.json(),
            CreateMockResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateMockResponse]:
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
    body: CreateMockRequest,
    workspace: str | Unset = UNSET,
) -> Response[CreateMockResponse]:
    r"""Create a mock server.

    Sets up a mock server that answers from a collection's saved responses. The collection,
    and the environment if any, go in as uids under `mock`; no `workspace` means your oldest
    personal one. Public unless `private` is true. A collection made moments ago may give
    400 until it is loaded, which is worth another try, and collections tied to an API are
    refused. Returns the full mock with its `mockUrl`.

    `POST /mocks`

    Args:
        workspace: Id of the workspace to create it in; without one, your oldest
            personal workspace.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        body=body,
        workspace=workspace,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    body: CreateMockRequest,
    workspace: str | Unset = UNSET,
) -> CreateMockResponse | None:
    """Create a mock server: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        workspace=workspace,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateMockRequest,
    workspace: str | Unset = UNSET,
) -> Response[CreateMockResponse]:
    """Create a mock server: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
        workspace=workspace,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateMockRequest,
    workspace: str | Unset = UNSET,
) -> CreateMockResponse | None:
    """Create a mock server: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            workspace=workspace,
            client=client,
        )
    ).parsed
