from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_sdk_git_connection_request import CreateSdkGitConnectionRequest
from ...models.sdk_git_connection import SdkGitConnection
from ...types import (
    Response,
    decode,
    encode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: CreateSdkGitConnectionRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/sdk-git-connections",
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
    *,
    client: AuthenticatedClient,
    body: CreateSdkGitConnectionRequest,
) -> Response[SdkGitConnection]:
    r"""Connect an SDK to a Git repository.

    Ties one source and one language to a repository, on branch `main` unless another is
    named, and answers 201 with the connection. A second connection for the same pair is a
    409; change the first instead. Pull requests that open themselves need Enterprise; on a
    Team plan the switch stays off. Needs a Team or Enterprise plan.

    `POST /sdk-git-connections`

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    body: CreateSdkGitConnectionRequest,
) -> SdkGitConnection | None:
    """Connect an SDK to a Git repository: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateSdkGitConnectionRequest,
) -> Response[SdkGitConnection]:
    """Connect an SDK to a Git repository: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateSdkGitConnectionRequest,
) -> SdkGitConnection | None:
    """Connect an SDK to a Git repository: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            client=client,
        )
    ).parsed
