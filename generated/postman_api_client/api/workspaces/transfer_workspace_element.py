from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.transfer_workspace_element_request import TransferWorkspaceElementRequest
from ...models.transfer_workspace_element_response import (
    TransferWorkspaceElementResponse,
)
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
    body: TransferWorkspaceElementRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workspaces/{workspace_id}/element-transfers".format(
            workspace_id=path_segment("workspace_id", workspace_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> TransferWorkspaceElementResponse:
    """The body of a 2xx answer."""
    return cast(
        "TransferWorkspaceElementResponse",
        decode(
            response.json(),
            TransferWorkspaceElementResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TransferWorkspaceElementResponse]:
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
    body: TransferWorkspaceElementRequest,
) -> Response[TransferWorkspaceElementResponse]:
    r"""Move an element to another workspace.

    Moves a collection, environment, API, flow, mock or monitor from the workspace in the
    path to the one in `to`. A collection is named by uid, the other kinds by bare id. Going
    from a team workspace to a personal one is refused with 400. Both activity feeds show
    the move; the answer repeats what went where.

    `POST /workspaces/{workspaceId}/element-transfers`

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
    body: TransferWorkspaceElementRequest,
) -> TransferWorkspaceElementResponse | None:
    """Move an element to another workspace: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace_id=workspace_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    body: TransferWorkspaceElementRequest,
) -> Response[TransferWorkspaceElementResponse]:
    """Move an element to another workspace: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    body: TransferWorkspaceElementRequest,
) -> TransferWorkspaceElementResponse | None:
    """Move an element to another workspace: as `sync`."""
    return (
        await asyncio_detailed(
            workspace_id=workspace_id,
            body=body,
            client=client,
        )
    ).parsed
