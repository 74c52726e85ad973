from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.mock_server_response import MockServerResponse
from ...models.update_mock_server_response_request import (
    UpdateMockServerResponseRequest,
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
    mock_id: str,
    server_response_id: str,
    *,
    body: UpdateMockServerResponseRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/mocks/{mock_id}/server-responses/{server_response_id}".format(
            mock_id=path_segment("mock_id", mock_id),
            server_response_id=path_segment("server_response_id", server_response_id),
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
    server_response_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateMockServerResponseRequest,
) -> Response[MockServerResponse]:
    r"""Update a server response.

    Changes name, 5xx status, headers, language or body of a server response, sent under
    `serverResponse`; if it is active, callers see the change at once. Takes bare ids and
    returns the object unwrapped.

    `PUT /mocks/{mockId}/server-responses/{serverResponseId}`

    Args:
        mock_id: Bare id of the mock server.
        server_response_id: Id of the server response.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        mock_id=mock_id,
        server_response_id=server_response_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    mock_id: str,
    server_response_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateMockServerResponseRequest,
) -> MockServerResponse | None:
    """Update a server response: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        mock_id=mock_id,
        server_response_id=server_response_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    mock_id: str,
    server_response_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateMockServerResponseRequest,
) -> Response[MockServerResponse]:
    """Update a server response: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        mock_id=mock_id,
        server_response_id=server_response_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    mock_id: str,
    server_response_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateMockServerResponseRequest,
) -> MockServerResponse | None:
    """Update a server response: as `sync`."""
    return (
        await asyncio_detailed(
            mock_id=mock_id,
            server_response_id=server_response_id,
            body=body,
            client=client,
        )
    ).parsed
