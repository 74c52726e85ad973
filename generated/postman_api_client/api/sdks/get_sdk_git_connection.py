from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.sdk_git_connection import SdkGitConnection
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    sdk_git_connection_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/sdk-git-connections/{sdk_git_connection_id}".format(
            sdk_git_connection_id=path_segment("sdk_git_connection_id", sdk_git_connection_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> SdkGitConnection:
    """The body of a 2xx answer."""
    return cast(
        "SdkGitConnection",
        decode(
            response.json(),
            SdkGitConnection,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SdkGitConnection]:
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
) -> Response[SdkGitConnection]:
    r"""Read a Git connection of an SDK.

    Gives one connection with its repository, branch, status and latest pull request. The
    status `inaccessible` is set by the server and by nobody else. Needs a Team or
    Enterprise plan.

    `GET /sdk-git-connections/{sdkGitConnectionId}`

    Args:
        sdk_git_connection_id: Id of the Git connection.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        sdk_git_connection_id=sdk_git_connection_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    sdk_git_connection_id: str,
    *,
    client: AuthenticatedClient,
) -> SdkGitConnection | None:
    """Read a Git connection of an SDK: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        sdk_git_connection_id=sdk_git_connection_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    sdk_git_connection_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[SdkGitConnection]:
    """Read a Git connection of an SDK: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        sdk_git_connection_id=sdk_git_connection_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    sdk_git_connection_id: str,
    *,
    client: AuthenticatedClient,
) -> SdkGitConnection | None:
    """Read a Git connection of an SDK: as `sync`."""
    return (
        await asyncio_detailed(
            sdk_git_connection_id=sdk_git_connection_id,
            client=client,
        )
    ).parsed
