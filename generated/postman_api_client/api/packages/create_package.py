from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_package_request import CreatePackageRequest
from ...models.package import Package
from ...types import (
    UNSET,
    Response,
    decode,
    encode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: CreatePackageRequest,
    workspace: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/packages",
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


def _parse_response(response: httpx.Response) -> Package:
    """The body of a 2xx answer."""
    return cast(
        "Package",
        decode(
            response.json(),
            Package,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Package]:
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
    body: CreatePackageRequest,
    workspace: str,
) -> Response[Package]:
    r"""Create a package.

    Stores a script of up to 512,000 characters for others to require, and answers 201 with
    the bare package. The name is lower-cased, cannot be changed later, and gives a 409 when
    it is taken. A 429 may mean that the plan allows no more packages, which no waiting
    cures.

    `POST /packages`

    Args:
        workspace: Id of the workspace to create the package in.

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
    body: CreatePackageRequest,
    workspace: str,
) -> Package | None:
    """Create a package: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        workspace=workspace,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreatePackageRequest,
    workspace: str,
) -> Response[Package]:
    """Create a package: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
        workspace=workspace,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreatePackageRequest,
    workspace: str,
) -> Package | None:
    """Create a package: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            workspace=workspace,
            client=client,
        )
    ).parsed
