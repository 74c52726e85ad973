from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.sdk_git_connection import SdkGitConnection
from ...models.update_sdk_git_connection_request import UpdateSdkGitConnectionRequest
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
    sdk_git_connection_id: str,
    *,
    body: UpdateSdkGitConnectionRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/sdk-git-connections/{sdk_git_connection_id}".format(
            sdk_git_connection_id=path_segment("sdk_git_connection_id", sdk_git_connection_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
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
    body: UpdateSdkGitConnectionRequest,
) -> Response[SdkGitConnection]:
    r"""Connect or disconnect a repository.

    Sets the status, which must be sent, to active or disconnected, and the switch for pull
    requests that open themselves; repository and branch cannot be changed. Sending what is
    already set does nothing and is no error. The switch stays off on a Team plan. Needs a
    Team or Enterprise plan.

    `PUT /sdk-git-connections/{sdkGitConnectionId}`

    Args:
        sdk_git_connection_id: Id of the Git connection.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        sdk_git_connection_id=sdk_git_connection_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    sdk_git_connection_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateSdkGitConnectionRequest,
) -> SdkGitConnection | None:
    """Connect or disconnect a repository: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        sdk_git_connection_id=sdk_git_connection_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    sdk_git_connection_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateSdkGitConnectionRequest,
) -> Response[SdkGitConnection]:
    """Connect or disconnect a repository: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        sdk_git_connection_id=sdk_git_connection_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    sdk_git_connection_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateSdkGitConnectionRequest,
) -> SdkGitConnection | None:
    """Connect or disconnect a repository: as `sync`."""
    return (
        await asyncio_detailed(
            sdk_git_connection_id=sdk_git_connection_id,
            body=body,
            client=client,
        )
    ).parsed
