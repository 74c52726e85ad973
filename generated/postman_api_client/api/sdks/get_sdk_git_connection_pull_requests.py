from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_sdk_git_connection_pull_requests_response import (
    GetSdkGitConnectionPullRequestsResponse,
)
from ...models.get_sdk_response_pull_request_status import (
    GetSdkResponsePullRequestStatus,
)
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    sdk_git_connection_id: str,
    *,
    status: GetSdkResponsePullRequestStatus | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/sdk-git-connections/{sdk_git_connection_id}/pull-requests".format(
            sdk_git_connection_id=path_segment("sdk_git_connection_id", sdk_git_connection_id),
        ),
    }
    _params: dict[str, Any] = {
        "status": status,
        "cursor": cursor,
        "limit": limit,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetSdkGitConnectionPullRequestsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetSdkGitConnectionPullRequestsResponse",
        decode(
            response.json(),
            GetSdkGitConnectionPullRequestsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetSdkGitConnectionPullRequestsResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    sdk_git_connection_id: str,
    *,
    client: AuthenticatedClient,
    status: GetSdkResponsePullRequestStatus | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[GetSdkGitConnectionPullRequestsResponse]:
    r"""List the pull requests of a Git connection.

    Gives the pull requests opened for builds, last updated first, 25 to a page, by cursor;
    a larger limit is a 400. Changes that were pushed straight to the branch are not among
    them. Needs a Team or Enterprise plan.

    `GET /sdk-git-connections/{sdkGitConnectionId}/pull-requests`

    Args:
        sdk_git_connection_id: Id of the Git connection.
        status: Only pull requests in this state.
        cursor: Where the next page starts; send back the value the previous page gave.
        limit: Most entries to put on one page.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        sdk_git_connection_id=sdk_git_connection_id,
        status=status,
        cursor=cursor,
        limit=limit,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    sdk_git_connection_id: str,
    *,
    client: AuthenticatedClient,
    status: GetSdkResponsePullRequestStatus | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> GetSdkGitConnectionPullRequestsResponse | None:
    """List the pull requests of a Git connection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        sdk_git_connection_id=sdk_git_connection_id,
        status=status,
        cursor=cursor,
        limit=limit,
        client=client,
    ).parsed


async def asyncio_detailed(
    sdk_git_connection_id: str,
    *,
    client: AuthenticatedClient,
    status: GetSdkResponsePullRequestStatus | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[GetSdkGitConnectionPullRequestsResponse]:
    """List the pull requests of a Git connection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        sdk_git_connection_id=sdk_git_connection_id,
        status=status,
        cursor=cursor,
        limit=limit,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    sdk_git_connection_id: str,
    *,
    client: AuthenticatedClient,
    status: GetSdkResponsePullRequestStatus | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> GetSdkGitConnectionPullRequestsResponse | None:
    """List the pull requests of a Git connection: as `sync`."""
    return (
        await asyncio_detailed(
            sdk_git_connection_id=sdk_git_connection_id,
            status=status,
            cursor=cursor,
            limit=limit,
            client=client,
        )
    ).parsed
