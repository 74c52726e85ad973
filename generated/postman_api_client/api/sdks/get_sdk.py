from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.sdk import Sdk
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    sdk_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/sdks/{sdk_id}".format(
            sdk_id=path_segment("sdk_id", sdk_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> Sdk:
    """The body of a 2xx answer."""
    return cast(
        "Sdk",
        decode(
            response.json(),
            Sdk,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Sdk]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    sdk_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[Sdk]:
    r"""Read an SDK and its build.

    Gives an SDK with its `buildStatus`: queued, in_progress, succeeded or failed, the last
    with a code and message under `error`. This is what to poll after starting a build.
    Needs a Team or Enterprise plan.

    `GET /sdks/{sdkId}`

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
) -> Sdk | None:
    """Read an SDK and its build: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        sdk_id=sdk_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    sdk_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[Sdk]:
    """Read an SDK and its build: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        sdk_id=sdk_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    sdk_id: str,
    *,
    client: AuthenticatedClient,
) -> Sdk | None:
    """Read an SDK and its build: as `sync`."""
    return (
        await asyncio_detailed(
            sdk_id=sdk_id,
            client=client,
        )
    ).parsed
