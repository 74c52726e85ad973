from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_environment_request import CreateEnvironmentRequest
from ...models.put_environment_response import PutEnvironmentResponse
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
    body: CreateEnvironmentRequest,
    workspace: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/environments",
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


def _parse_response(response: httpx.Response) -> PutEnvironmentResponse:
    """The body of a 2xx answer."""
    return cast(
        "PutEnvironmentResponse",
        decode(
            response.json(),
            PutEnvironmentResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PutEnvironmentResponse]:
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
    body: CreateEnvironmentRequest,
    workspace: str | Unset = UNSET,
) -> Response[PutEnvironmentResponse]:
    r"""Create an environment.

    Stores a new environment; `name` is needed, `values` may follow later. Leave `workspace`
    out and it goes to your oldest personal one. Bodies up to 30 MB, sent with a `Content-
    Length` since chunked uploads are refused with 411. Returns `id`, `uid` and `name` only;
    what you write are the shared values, never local ones.

    `POST /environments`

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
    body: CreateEnvironmentRequest,
    workspace: str | Unset = UNSET,
) -> PutEnvironmentResponse | None:
    """Create an environment: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        workspace=workspace,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateEnvironmentRequest,
    workspace: str | Unset = UNSET,
) -> Response[PutEnvironmentResponse]:
    """Create an environment: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
        workspace=workspace,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateEnvironmentRequest,
    workspace: str | Unset = UNSET,
) -> PutEnvironmentResponse | None:
    """Create an environment: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            workspace=workspace,
            client=client,
        )
    ).parsed
