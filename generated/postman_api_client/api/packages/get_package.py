from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_package_response import GetPackageResponse
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    package_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/packages/{package_id}".format(
            package_id=path_segment("package_id", package_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetPackageResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetPackageResponse",
        decode(
            response.json(),
            GetPackageResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetPackageResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    package_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GetPackageResponse]:
    r"""Read a package.

    Gives a package together with its script. Published with a `data` wrapper, sampled
    without one, so accept both.

    `GET /packages/{packageId}`

    Args:
        package_id: Id of the package, a UUID.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        package_id=package_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    package_id: str,
    *,
    client: AuthenticatedClient,
) -> GetPackageResponse | None:
    """Read a package: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        package_id=package_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    package_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GetPackageResponse]:
    """Read a package: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        package_id=package_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    package_id: str,
    *,
    client: AuthenticatedClient,
) -> GetPackageResponse | None:
    """Read a package: as `sync`."""
    return (
        await asyncio_detailed(
            package_id=package_id,
            client=client,
        )
    ).parsed
