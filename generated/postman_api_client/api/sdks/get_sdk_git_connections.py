from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_sdk_git_connections_response import GetSdkGitConnectionsResponse
from ...models.get_sdk_git_connections_status import GetSdkGitConnectionsStatus
from ...models.sdk_language import SdkLanguage
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
    source_id: str | Unset = UNSET,
    language: SdkLanguage | Unset = UNSET,
    status: GetSdkGitConnectionsStatus | Unset = UNSET,
    repository_url: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/sdk-git-connections",
    }
    _params: dict[str, Any] = {
        "workspaceId": workspace_id,
        "sourceId": source_id,
        "language": language,
        "status": status,
        "repositoryUrl": repository_url,
        "cursor": cursor,
        "limit": limit,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetSdkGitConnectionsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetSdkGitConnectionsResponse",
        decode(
            response.json(),
            GetSdkGitConnectionsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetSdkGitConnectionsResponse]:
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
    source_id: str | Unset = UNSET,
    language: SdkLanguage | Unset = UNSET,
    status: GetSdkGitConnectionsStatus | Unset = UNSET,
    repository_url: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[GetSdkGitConnectionsResponse]:
    r"""List the Git connections of SDKs.

    Gives which repositories receive the SDKs of a workspace, 25 to a page, by cursor; a
    larger limit is a 400. Needs a Team or Enterprise plan.

    `GET /sdk-git-connections`

    Args:
        workspace_id: Id of the workspace to look in.
        source_id: Only entries made from this collection or spec, by its id.
        language: Only entries for this programming language.
        status: Only connections in this state.
        repository_url: Only connections to the repository with this URL.
        cursor: Where the next page starts; send back the value the previous page gave.
        limit: Most entries to put on one page.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        source_id=source_id,
        language=language,
        status=status,
        repository_url=repository_url,
        cursor=cursor,
        limit=limit,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    workspace_id: str,
    source_id: str | Unset = UNSET,
    language: SdkLanguage | Unset = UNSET,
    status: GetSdkGitConnectionsStatus | Unset = UNSET,
    repository_url: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> GetSdkGitConnectionsResponse | None:
    """List the Git connections of SDKs: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace_id=workspace_id,
        source_id=source_id,
        language=language,
        status=status,
        repository_url=repository_url,
        cursor=cursor,
        limit=limit,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    workspace_id: str,
    source_id: str | Unset = UNSET,
    language: SdkLanguage | Unset = UNSET,
    status: GetSdkGitConnectionsStatus | Unset = UNSET,
    repository_url: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[GetSdkGitConnectionsResponse]:
    """List the Git connections of SDKs: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        source_id=source_id,
        language=language,
        status=status,
        repository_url=repository_url,
        cursor=cursor,
        limit=limit,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    workspace_id: str,
    source_id: str | Unset = UNSET,
    language: SdkLanguage | Unset = UNSET,
    status: GetSdkGitConnectionsStatus | Unset = UNSET,
    repository_url: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> GetSdkGitConnectionsResponse | None:
    """List the Git connections of SDKs: as `sync`."""
    return (
        await asyncio_detailed(
            workspace_id=workspace_id,
            source_id=source_id,
            language=language,
            status=status,
            repository_url=repository_url,
            cursor=cursor,
            limit=limit,
            client=client,
        )
    ).parsed
