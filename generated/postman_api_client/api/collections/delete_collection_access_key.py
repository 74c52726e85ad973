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
    key_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/collection-access-keys/{key_id}".format(
            key_id=path_segment("key_id", key_id),
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
    key_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    r"""Delete a collection access key.

    Revokes one key, for everybody who reads the collection with it. Takes the opaque id
    from the list of keys, not the `PMAT-` token. Answers 204 without a body.

    `DELETE /collection-access-keys/{keyId}`

    Args:
        key_id: Id of the access key, as the list gives it.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        key_id=key_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    key_id: str,
    *,
    client: AuthenticatedClient,
) -> None:
    """Delete a collection access key: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        key_id=key_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    key_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    """Delete a collection access key: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        key_id=key_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    key_id: str,
    *,
    client: AuthenticatedClient,
) -> None:
    """Delete a collection access key: as `sync`."""
    return (
        await asyncio_detailed(
            key_id=key_id,
            client=client,
        )
    ).parsed
