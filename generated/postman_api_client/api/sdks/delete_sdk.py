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
    sdk_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/sdks/{sdk_id}".format(
            sdk_id=path_segment("sdk_id", sdk_id),
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
    sdk_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    r"""Delete an SDK.

    Removes an SDK and its archive and answers 204. It does not stop a build: while one runs
    the answer is 409. Needs a Team or Enterprise plan.

    `DELETE /sdks/{sdkId}`

    Args:
        sdk_id: Id of the SDK.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        sdk_id=sdk_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    sdk_id: str,
    *,
    client: AuthenticatedClient,
) -> None:
    """Delete an SDK: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        sdk_id=sdk_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    sdk_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    """Delete an SDK: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        sdk_id=sdk_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    sdk_id: str,
    *,
    client: AuthenticatedClient,
) -> None:
    """Delete an SDK: as `sync`."""
    return (
        await asyncio_detailed(
            sdk_id=sdk_id,
            client=client,
        )
    ).parsed
