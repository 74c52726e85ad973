from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_mock_server_response_request import (
    CreateMockServerResponseRequest,
)
from ...models.mock_server_response import MockServerResponse
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
    mock_id: str,
    *,
    body: CreateMockServerResponseRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/mocks/{mock_id}/server-responses".format(
            mock_id=path_segment("mock_id", mock_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> MockServerResponse:
    """The body of a 2xx answer."""
    return cast(
        "MockServerResponse",
        decode(
            response.json(),
            MockServerResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[MockServerResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    mock_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateMockServerResponseRequest,
) -> Response[MockServerResponse]:
    r"""Create a server response.

    Prepares a canned 5xx answer for a mock server; `name` and `statusCode` are needed,
    wrapped in `serverResponse`. It does nothing until the mock server's
    `config.serverResponseId` points to it, then every path gives it. One can be active at a
    time. Answers 200 with the object, not wrapped.

    `POST /mocks/{mockId}/server-responses`

    Args:
        mock_id: Bare id of the mock server.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        mock_id=mock_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    mock_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateMockServerResponseRequest,
) -> MockServerResponse | None:
    """Create a server response: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        mock_id=mock_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    mock_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateMockServerResponseRequest,
) -> Response[MockServerResponse]:
    """Create a server response: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        mock_id=mock_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    mock_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateMockServerResponseRequest,
) -> MockServerResponse | None:
    """Create a server response: as `sync`."""
    return (
        await asyncio_detailed(
            mock_id=mock_id,
            body=body,
            client=client,
        )
    ).parsed
