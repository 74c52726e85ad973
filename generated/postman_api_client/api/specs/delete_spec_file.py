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
    spec_id: str,
    file_path: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/specs/{spec_id}/files/{file_path}".format(
            spec_id=path_segment("spec_id", spec_id),
            file_path=path_segment("file_path", file_path),
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
    spec_id: str,
    file_path: str,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    r"""Delete a file of a spec.

    Removes one file from the specification and answers 204. A path that is not there is a
    404.

    `DELETE /specs/{specId}/files/{filePath}`

    Args:
        spec_id: Id of the spec, a UUID; specs have no uid.
        file_path: Path of the file inside the spec, slashes included.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        spec_id=spec_id,
        file_path=file_path,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    spec_id: str,
    file_path: str,
    *,
    client: AuthenticatedClient,
) -> None:
    """Delete a file of a spec: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        spec_id=spec_id,
        file_path=file_path,
        client=client,
    ).parsed


async def asyncio_detailed(
    spec_id: str,
    file_path: str,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    """Delete a file of a spec: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        spec_id=spec_id,
        file_path=file_path,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    spec_id: str,
    file_path: str,
    *,
    client: AuthenticatedClient,
) -> None:
    """Delete a file of a spec: as `sync`."""
    return (
        await asyncio_detailed(
            spec_id=spec_id,
            file_path=file_path,
            client=client,
        )
    ).parsed
