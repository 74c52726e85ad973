from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.tag_list import TagList
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    workspace_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workspaces/{workspace_id}/tags".format(
            workspace_id=path_segment("workspace_id", workspace_id),
        ),
    }
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
) -> Response[TagList]:
    r"""List a workspace's tags.

    Returns the slugs of a workspace, five at most, unpaged in `tags`. Takes a bare id,
    unlike a collection's tags. Enterprise only, others get 403.

    `GET /workspaces/{workspaceId}/tags`

    Args:
        workspace_id: Id of the workspace, a UUID.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
) -> TagList | None:
    """List a workspace's tags: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace_id=workspace_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[TagList]:
    """List a workspace's tags: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    workspace_id: str,
    *,
    client: AuthenticatedClient,
) -> TagList | None:
    """List a workspace's tags: as `sync`."""
    return (
        await asyncio_detailed(
            workspace_id=workspace_id,
            client=client,
        )
    ).parsed
