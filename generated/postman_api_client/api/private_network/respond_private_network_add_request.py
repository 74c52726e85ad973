from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.respond_private_network_add_request_request import (
    RespondPrivateNetworkAddRequestRequest,
)
from ...models.respond_private_network_add_request_response_variant_1 import (
    RespondPrivateNetworkAddRequestResponseVariant1,
)
from ...models.respond_private_network_add_request_response_variant_2 import (
    RespondPrivateNetworkAddRequestResponseVariant2,
)
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
    request_id: int,
    *,
    body: RespondPrivateNetworkAddRequestRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/network/private/network-entity/request/{request_id}".format(
            request_id=path_segment("request_id", request_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(
    response: httpx.Response,
) -> (
    RespondPrivateNetworkAddRequestResponseVariant1
    | RespondPrivateNetworkAddRequestResponseVariant2
):
    """The body of a 2xx answer."""
    return cast(
        "RespondPrivateNetworkAddRequestResponseVariant1 | RespondPrivateNetworkAddRequestResponseVariant2",
        decode(
            response.json(),
            RespondPrivateNetworkAddRequestResponseVariant1,
            RespondPrivateNetworkAddRequestResponseVariant2,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[
    RespondPrivateNetworkAddRequestResponseVariant1
    | RespondPrivateNetworkAddRequestResponseVariant2
]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    request_id: int,
    *,
    client: AuthenticatedClient,
    body: RespondPrivateNetworkAddRequestRequest,
) -> Response[
    RespondPrivateNetworkAddRequestResponseVariant1
    | RespondPrivateNetworkAddRequestResponseVariant2
]:
    r"""Answer a request to join the private network.

    Approves or denies one request, with a message for the one who asked when it is denied.
    Approving puts the workspace into the network at once. Only managers of the network may
    answer. Enterprise plan only.

    `PUT /network/private/network-entity/request/{requestId}`

    Args:
        request_id: Number of the request to add a workspace.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        request_id=request_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    request_id: int,
    *,
    client: AuthenticatedClient,
    body: RespondPrivateNetworkAddRequestRequest,
) -> (
    RespondPrivateNetworkAddRequestResponseVariant1
    | RespondPrivateNetworkAddRequestResponseVariant2
    | None
):
    """Answer a request to join the private network: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        request_id=request_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    request_id: int,
    *,
    client: AuthenticatedClient,
    body: RespondPrivateNetworkAddRequestRequest,
) -> Response[
    RespondPrivateNetworkAddRequestResponseVariant1
    | RespondPrivateNetworkAddRequestResponseVariant2
]:
    """Answer a request to join the private network: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        request_id=request_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    request_id: int,
    *,
    client: AuthenticatedClient,
    body: RespondPrivateNetworkAddRequestRequest,
) -> (
    RespondPrivateNetworkAddRequestResponseVariant1
    | RespondPrivateNetworkAddRequestResponseVariant2
    | None
):
    """Answer a request to join the private network: as `sync`."""
    return (
        await asyncio_detailed(
            request_id=request_id,
            body=body,
            client=client,
        )
    ).parsed
