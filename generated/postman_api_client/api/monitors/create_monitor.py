from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_monitor_request import CreateMonitorRequest
from ...models.create_monitor_response import CreateMonitorResponse
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
    encode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: CreateMonitorRequest,
    workspace: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/monitors",
    }
    _params: dict[str, Any] = {
        "workspace": workspace,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateMonitorResponse:
    """The body of a 2xx answer."""
    return cast(
        "CreateMonitorResponse",
        decode(
            response.json(),
            CreateMonitorResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateMonitorResponse]:
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
    body: CreateMonitorRequest,
    workspace: str | Unset = UNSET,
) -> Response[CreateMonitorResponse]:
    r"""Create a monitor.

    Schedules runs of a collection; name, `collection` and a `schedule` with cron and
    timezone are needed, collection and environment as uids. It starts active in your oldest
    personal workspace unless told otherwise. A cron pattern such as every minute is refused
    with 400 `cronPatternNotAllowedError`. Returns id, uid, name and `active`; falls under
    the 10 in 10 seconds limit.

    `POST /monitors`

    Args:
        workspace: Id of the workspace to create it in; without one, your oldest
            personal workspace.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        body=body,
        workspace=workspace,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    body: CreateMonitorRequest,
    workspace: str | Unset = UNSET,
) -> CreateMonitorResponse | None:
    """Create a monitor: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        workspace=workspace,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateMonitorRequest,
    workspace: str | Unset = UNSET,
) -> Response[CreateMonitorResponse]:
    """Create a monitor: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
        workspace=workspace,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateMonitorRequest,
    workspace: str | Unset = UNSET,
) -> CreateMonitorResponse | None:
    """Create a monitor: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            workspace=workspace,
            client=client,
        )
    ).parsed
