from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.package import Package
from ...models.update_package_request import UpdatePackageRequest
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
    package_id: str,
    *,
    body: UpdatePackageRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/packages/{package_id}".format(
            package_id=path_segment("package_id", package_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/merge-patch+json"

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
    package_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdatePackageRequest,
) -> Response[Package]:
    r"""Change a package.

    Changes the description, the script or both; the name stays. The body goes out as
    `application/merge-patch+json` and must not be empty. Answers with the whole package.

    `PATCH /packages/{packageId}`

    Args:
        package_id: Id of the package, a UUID.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        package_id=package_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    package_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdatePackageRequest,
) -> Package | None:
    """Change a package: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        package_id=package_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    package_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdatePackageRequest,
) -> Response[Package]:
    """Change a package: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        package_id=package_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    package_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdatePackageRequest,
) -> Package | None:
    """Change a package: as `sync`."""
    return (
        await asyncio_detailed(
            package_id=package_id,
            body=body,
            client=client,
        )
    ).parsed
