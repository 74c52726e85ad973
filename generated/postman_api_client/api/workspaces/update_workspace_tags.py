from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.tag_list import TagList
from ...models.update_workspace_tags_request import UpdateWorkspaceTagsRequest
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
    body: UpdateWorkspaceTagsRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/workspaces/{workspace_id}/tags".format(
            workspace_id=path_segment("workspace_id", workspace_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> TagList:
    """The body of a 2xx answer."""
    return cast(
        "TagList",
        decode(
            response.json(),
            TagList,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TagList]:
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
    body: UpdateWorkspaceTagsRequest,
) -> Response[TagList]:
    r"""Replace a workspace's tags.

    Sets exactly the tags you send and drops all others; `[]` leaves none. A sixth tag, or a
    slug that breaks the pattern of lower-case letters, digits and hyphens, gets 400. Takes
    a bare id and returns the list, on Enterprise plans.

    `PUT /workspaces/{workspaceId}/tags`

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
    body: UpdateWorkspaceTagsRequest,
) -> TagList | None:
    """Replace a workspace's tags: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace_id=workspace_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateWorkspaceTagsRequest,
) -> Response[TagList]:
    """Replace a workspace's tags: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateWorkspaceTagsRequest,
) -> TagList | None:
    """Replace a workspace's tags: as `sync`."""
    return (
        await asyncio_detailed(
            workspace_id=workspace_id,
            body=body,
            client=client,
        )
    ).parsed
