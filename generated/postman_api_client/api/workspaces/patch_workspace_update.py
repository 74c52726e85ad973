from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.patch_workspace_update_request import PatchWorkspaceUpdateRequest
from ...models.patch_workspace_update_response import PatchWorkspaceUpdateResponse
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
    update_id: int,
    *,
    body: PatchWorkspaceUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/workspaces/{workspace_id}/updates/{update_id}".format(
            workspace_id=path_segment("workspace_id", workspace_id),
            update_id=path_segment("update_id", update_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/merge-patch+json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PatchWorkspaceUpdateResponse:
    """The body of a 2xx answer."""
    return cast(
        "PatchWorkspaceUpdateResponse",
        decode(
            response.json(),
            PatchWorkspaceUpdateResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PatchWorkspaceUpdateResponse]:
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
    update_id: int,
    *,
    client: AuthenticatedClient,
    body: PatchWorkspaceUpdateRequest,
) -> Response[PatchWorkspaceUpdateResponse]:
    r"""Edit an update of a workspace.

    Changes a posted update or pins it with `isPinned`. The body has to be sent as
    `application/merge-patch+json`; topic, description and category are published as
    mandatory even here. Returns the update; 422 if the words are not allowed. One of the
    calls with 20 a minute per user.

    `PATCH /workspaces/{workspaceId}/updates/{updateId}`

    Args:
        workspace_id: Id of the workspace, a UUID.
        update_id: Number of the workspace update.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        update_id=update_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    workspace_id: str,
    update_id: int,
    *,
    client: AuthenticatedClient,
    body: PatchWorkspaceUpdateRequest,
) -> PatchWorkspaceUpdateResponse | None:
    """Edit an update of a workspace: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace_id=workspace_id,
        update_id=update_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    workspace_id: str,
    update_id: int,
    *,
    client: AuthenticatedClient,
    body: PatchWorkspaceUpdateRequest,
) -> Response[PatchWorkspaceUpdateResponse]:
    """Edit an update of a workspace: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        update_id=update_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    workspace_id: str,
    update_id: int,
    *,
    client: AuthenticatedClient,
    body: PatchWorkspaceUpdateRequest,
) -> PatchWorkspaceUpdateResponse | None:
    """Edit an update of a workspace: as `sync`."""
    return (
        await asyncio_detailed(
            workspace_id=workspace_id,
            update_id=update_id,
            body=body,
            client=client,
        )
    ).parsed
