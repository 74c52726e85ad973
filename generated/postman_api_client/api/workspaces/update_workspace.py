from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_workspace_response import CreateWorkspaceResponse
from ...models.update_workspace_request import UpdateWorkspaceRequest
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
    workspace_id: str,
    *,
    body: UpdateWorkspaceRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/workspaces/{workspace_id}".format(
            workspace_id=path_segment("workspace_id", workspace_id),
        ),
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
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateWorkspaceRequest,
) -> Response[CreateWorkspaceResponse]:
    r"""Update a workspace.

    Changes name, type, description or summary, whichever you send under `workspace`. Some
    changes of visibility are refused with 403, depending on the plan and on whether a team
    is involved; publishing has its own limit, reported as 400. Returns id and name.

    `PUT /workspaces/{workspaceId}`

    Args:
        workspace_id: Id of the workspace, a UUID.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateWorkspaceRequest,
) -> CreateWorkspaceResponse | None:
    """Update a workspace: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace_id=workspace_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateWorkspaceRequest,
) -> Response[CreateWorkspaceResponse]:
    """Update a workspace: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateWorkspaceRequest,
) -> CreateWorkspaceResponse | None:
    """Update a workspace: as `sync`."""
    return (
        await asyncio_detailed(
            workspace_id=workspace_id,
            body=body,
            client=client,
        )
    ).parsed
