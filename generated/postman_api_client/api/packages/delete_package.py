from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...types import (
    Response,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    package_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/packages/{package_id}".format(
            package_id=path_segment("package_id", package_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> None:
    """The body of a 2xx answer."""
    return None


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[None]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=None,
    )


def sync_detailed(
    package_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    r"""Delete a package.

    Removes a package and its script and answers 204. A package that is already gone gives
    the same 204, so the call may be repeated.

    `DELETE /packages/{packageId}`

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
) -> None:
    """Delete a package: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        package_id=package_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    package_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    """Delete a package: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        package_id=package_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    package_id: str,
    *,
    client: AuthenticatedClient,
) -> None:
    """Delete a package: as `sync`."""
    return (
        await asyncio_detailed(
            package_id=package_id,
            client=client,
        )
    ).parsed
