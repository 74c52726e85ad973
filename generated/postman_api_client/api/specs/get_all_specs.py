from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_all_specs_response import GetAllSpecsResponse
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    workspace_id: str,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/specs",
    }
    _params: dict[str, Any] = {
        "workspaceId": workspace_id,
        "cursor": cursor,
        "limit": limit,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetAllSpecsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetAllSpecsResponse",
        decode(
            response.json(),
            GetAllSpecsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetAllSpecsResponse]:
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
    workspace_id: str,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[GetAllSpecsResponse]:
    r"""List the specs of a workspace.

    Gives the API specifications kept in one workspace, ten to a page unless `limit` says
    otherwise; go on with the cursor until it is null. The workspace must exist: an unknown
    one is an error here and not an empty list.

    `GET /specs`

    Args:
        workspace_id: Id of the workspace to look in.
        cursor: Where the next page starts; send back the value the previous page gave.
        limit: Most entries to put on one page.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        cursor=cursor,
        limit=limit,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    workspace_id: str,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> GetAllSpecsResponse | None:
    """List the specs of a workspace: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace_id=workspace_id,
        cursor=cursor,
        limit=limit,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    workspace_id: str,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[GetAllSpecsResponse]:
    """List the specs of a workspace: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        cursor=cursor,
        limit=limit,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    workspace_id: str,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> GetAllSpecsResponse | None:
    """List the specs of a workspace: as `sync`."""
    return (
        await asyncio_detailed(
            workspace_id=workspace_id,
            cursor=cursor,
            limit=limit,
            client=client,
        )
    ).parsed
