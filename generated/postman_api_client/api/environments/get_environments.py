from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_environments_response import GetEnvironmentsResponse
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
    workspace: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/environments",
    }
    _params: dict[str, Any] = {
        "workspace": workspace,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetEnvironmentsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetEnvironmentsResponse",
        decode(
            response.json(),
            GetEnvironmentsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetEnvironmentsResponse]:
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
    workspace: str | Unset = UNSET,
) -> Response[GetEnvironmentsResponse]:
    r"""List environments.

    Lists your environments with ids, owner and dates but without variables. Unpaged; narrow
    it with `workspace`, and note that an unknown workspace gives an empty list. Read an
    environment by itself for its values.

    `GET /environments`

    Args:
        workspace: Only what is in this workspace, by its id.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        workspace=workspace,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    workspace: str | Unset = UNSET,
) -> GetEnvironmentsResponse | None:
    """List environments: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace=workspace,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    workspace: str | Unset = UNSET,
) -> Response[GetEnvironmentsResponse]:
    """List environments: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace=workspace,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    workspace: str | Unset = UNSET,
) -> GetEnvironmentsResponse | None:
    """List environments: as `sync`."""
    return (
        await asyncio_detailed(
            workspace=workspace,
            client=client,
        )
    ).parsed
