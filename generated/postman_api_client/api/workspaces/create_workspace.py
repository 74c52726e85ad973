from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_workspace_request import CreateWorkspaceRequest
from ...models.create_workspace_response import CreateWorkspaceResponse
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
    body: CreateWorkspaceRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workspaces",
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateWorkspaceResponse:
    """The body of a 2xx answer."""
    return cast(
        "CreateWorkspaceResponse",
        decode(
            response.json(),
            CreateWorkspaceResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateWorkspaceResponse]:
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
    body: CreateWorkspaceRequest,
) -> Response[CreateWorkspaceResponse]:
    r"""Create a workspace.

    Makes a workspace of a type, named in the `workspace` wrapper; private and partner types
    need a Team or Enterprise plan. Accounts with organizations have to add `teamId`. Public
    names must be unique, and publishing too many is refused with a 400 named `rateLimit`,
    not with 429. Returns id and name only, so read it to see the visibility it really got.

    `POST /workspaces`

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
    body: CreateWorkspaceRequest,
) -> CreateWorkspaceResponse | None:
    """Create a workspace: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateWorkspaceRequest,
) -> Response[CreateWorkspaceResponse]:
    """Create a workspace: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateWorkspaceRequest,
) -> CreateWorkspaceResponse | None:
    """Create a workspace: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            client=client,
        )
    ).parsed
