from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.fork_environment_request import ForkEnvironmentRequest
from ...models.fork_environment_response import ForkEnvironmentResponse
from ...types import (
    UNSET,
    Response,
    Unset,
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
    body: ForkEnvironmentRequest,
    workspace_id: str | Unset = UNSET,
    workspace: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/environments/{environment_id}/forks".format(
            environment_id=path_segment("environment_id", environment_id),
        ),
    }
    _params: dict[str, Any] = {
        "workspaceId": workspace_id,
        "workspace": workspace,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ForkEnvironmentResponse:
    """The body of a 2xx answer."""
    return cast(
        "ForkEnvironmentResponse",
        decode(
            response.json(),
            ForkEnvironmentResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ForkEnvironmentResponse]:
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
    body: ForkEnvironmentRequest,
    workspace_id: str | Unset = UNSET,
    workspace: str | Unset = UNSET,
) -> Response[ForkEnvironmentResponse]:
    r"""Fork an environment.

    Makes a fork of an environment in another workspace; the body is `forkName`, not the
    `label` that collections use. Needs the uid. The workspace is published as
    `workspaceId`, while the service was seen to read `workspace`. Returns uid, name and
    fork name, so the bare id has to be cut out of the uid.

    `POST /environments/{environmentId}/forks`

    Args:
        environment_id: Uid of the environment; the bare id is not enough here.
        workspace_id: The published name of `workspace`; send the same id under both.
        workspace: Id of the workspace that the fork goes into, under the name known to
            be read.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        environment_id=environment_id,
        body=body,
        workspace_id=workspace_id,
        workspace=workspace,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    environment_id: str,
    *,
    client: AuthenticatedClient,
    body: ForkEnvironmentRequest,
    workspace_id: str | Unset = UNSET,
    workspace: str | Unset = UNSET,
) -> ForkEnvironmentResponse | None:
    """Fork an environment: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        environment_id=environment_id,
        body=body,
        workspace_id=workspace_id,
        workspace=workspace,
        client=client,
    ).parsed


async def asyncio_detailed(
    environment_id: str,
    *,
    client: AuthenticatedClient,
    body: ForkEnvironmentRequest,
    workspace_id: str | Unset = UNSET,
    workspace: str | Unset = UNSET,
) -> Response[ForkEnvironmentResponse]:
    """Fork an environment: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        environment_id=environment_id,
        body=body,
        workspace_id=workspace_id,
        workspace=workspace,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    environment_id: str,
    *,
    client: AuthenticatedClient,
    body: ForkEnvironmentRequest,
    workspace_id: str | Unset = UNSET,
    workspace: str | Unset = UNSET,
) -> ForkEnvironmentResponse | None:
    """Fork an environment: as `sync`."""
    return (
        await asyncio_detailed(
            environment_id=environment_id,
            body=body,
            workspace_id=workspace_id,
            workspace=workspace,
            client=client,
        )
    ).parsed
