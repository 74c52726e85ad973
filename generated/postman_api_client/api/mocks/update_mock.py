from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_mock_response import CreateMockResponse
from ...models.update_mock_request import UpdateMockRequest
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
    body: UpdateMockRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/mocks/{mock_id}".format(
            mock_id=path_segment("mock_id", mock_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateMockResponse:
    """The body of a 2xx answer."""
    return cast(
        "CreateMockResponse",
        decode(
            response.json(),
            CreateMockResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateMockResponse]:
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
    body: UpdateMockRequest,
) -> Response[CreateMockResponse]:
    r"""Update a mock server.

    Changes the settings you send under `mock` and keeps the others; an empty body is a 400.
    Set `config.serverResponseId` to have every call answered by that server response, null
    to end that. Takes an id or a uid, for `collection` too. Returns the whole mock server.

    `PUT /mocks/{mockId}`

    Args:
        mock_id: Id or uid of the mock server.

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
    body: UpdateMockRequest,
) -> CreateMockResponse | None:
    """Update a mock server: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        mock_id=mock_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    mock_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateMockRequest,
) -> Response[CreateMockResponse]:
    """Update a mock server: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        mock_id=mock_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    mock_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateMockRequest,
) -> CreateMockResponse | None:
    """Update a mock server: as `sync`."""
    return (
        await asyncio_detailed(
            mock_id=mock_id,
            body=body,
            client=client,
        )
    ).parsed
