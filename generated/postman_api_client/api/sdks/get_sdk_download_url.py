from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_sdk_download_url_response import GetSdkDownloadUrlResponse
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
        "url": "/sdks/{sdk_id}/downloads".format(
            sdk_id=path_segment("sdk_id", sdk_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetSdkDownloadUrlResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetSdkDownloadUrlResponse",
        decode(
            response.json(),
            GetSdkDownloadUrlResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetSdkDownloadUrlResponse]:
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
) -> Response[GetSdkDownloadUrlResponse]:
    r"""Get a download link for an SDK.

    Gives a signed address of the zip archive that works for some minutes and needs no key,
    so treat it as a secret. Before the build has succeeded the answer is 409. Needs a Team
    or Enterprise plan.

    `GET /sdks/{sdkId}/downloads`

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
) -> GetSdkDownloadUrlResponse | None:
    """Get a download link for an SDK: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        sdk_id=sdk_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    sdk_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GetSdkDownloadUrlResponse]:
    """Get a download link for an SDK: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        sdk_id=sdk_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    sdk_id: str,
    *,
    client: AuthenticatedClient,
) -> GetSdkDownloadUrlResponse | None:
    """Get a download link for an SDK: as `sync`."""
    return (
        await asyncio_detailed(
            sdk_id=sdk_id,
            client=client,
        )
    ).parsed
