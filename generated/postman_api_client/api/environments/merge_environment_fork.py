from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.merge_environment_fork_request import MergeEnvironmentForkRequest
from ...models.pull_environment_response import PullEnvironmentResponse
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
    environment_id: str,
    *,
    body: MergeEnvironmentForkRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/environments/{environment_id}/merges".format(
            environment_id=path_segment("environment_id", environment_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PullEnvironmentResponse:
    """The body of a 2xx answer."""
    return cast(
        "PullEnvironmentResponse",
        decode(
            response.json(),
            PullEnvironmentResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PullEnvironmentResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    environment_id: str,
    *,
    client: AuthenticatedClient,
    body: MergeEnvironmentForkRequest,
) -> Response[PullEnvironmentResponse]:
    r"""Merge a fork of an environment.

    Carries the fork named as `source` back into the environment in the path and, with
    `deleteSource`, removes the fork afterwards. Uids throughout. Returns the uid. It
    finishes within the call; live tests in late 2025 could not get it to succeed, so verify
    the values.

    `POST /environments/{environmentId}/merges`

    Args:
        environment_id: Uid of the environment; the bare id is not enough here.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        environment_id=environment_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    environment_id: str,
    *,
    client: AuthenticatedClient,
    body: MergeEnvironmentForkRequest,
) -> PullEnvironmentResponse | None:
    """Merge a fork of an environment: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        environment_id=environment_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    environment_id: str,
    *,
    client: AuthenticatedClient,
    body: MergeEnvironmentForkRequest,
) -> Response[PullEnvironmentResponse]:
    """Merge a fork of an environment: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        environment_id=environment_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    environment_id: str,
    *,
    client: AuthenticatedClient,
    body: MergeEnvironmentForkRequest,
) -> PullEnvironmentResponse | None:
    """Merge a fork of an environment: as `sync`."""
    return (
        await asyncio_detailed(
            environment_id=environment_id,
            body=body,
            client=client,
        )
    ).parsed
