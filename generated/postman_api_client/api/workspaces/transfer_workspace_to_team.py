from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.transfer_workspace_to_team_request import TransferWorkspaceToTeamRequest
from ...models.transfer_workspace_to_team_response import (
    TransferWorkspaceToTeamResponse,
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
    body: TransferWorkspaceToTeamRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/workspaces/{workspace_id}/transfers".format(
            workspace_id=path_segment("workspace_id", workspace_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> TransferWorkspaceToTeamResponse:
    """The body of a 2xx answer."""
    return cast(
        "TransferWorkspaceToTeamResponse",
        decode(
            response.json(),
            TransferWorkspaceToTeamResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TransferWorkspaceToTeamResponse]:
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
    body: TransferWorkspaceToTeamRequest,
) -> Response[TransferWorkspaceToTeamResponse]:
    r"""Transfer a workspace to another team.

    Hands a workspace over from the `source` team to the `destination` team. Enterprise plan
    with organizations only. People whose role the new team does not know lose it in the
    workspace, so check roles afterwards. Answers 200 with the two team ids and that of the
    workspace.

    `PATCH /workspaces/{workspaceId}/transfers`

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
    body: TransferWorkspaceToTeamRequest,
) -> TransferWorkspaceToTeamResponse | None:
    """Transfer a workspace to another team: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace_id=workspace_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    body: TransferWorkspaceToTeamRequest,
) -> Response[TransferWorkspaceToTeamResponse]:
    """Transfer a workspace to another team: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    body: TransferWorkspaceToTeamRequest,
) -> TransferWorkspaceToTeamResponse | None:
    """Transfer a workspace to another team: as `sync`."""
    return (
        await asyncio_detailed(
            workspace_id=workspace_id,
            body=body,
            client=client,
        )
    ).parsed
