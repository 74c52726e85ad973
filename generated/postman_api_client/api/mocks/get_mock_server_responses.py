from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.mock_server_response import MockServerResponse
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    mock_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/mocks/{mock_id}/server-responses".format(
            mock_id=path_segment("mock_id", mock_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> list[MockServerResponse]:
    """The body of a 2xx answer."""
    return cast(
        "list[MockServerResponse]",
        decode(
            response.json(),
            MockServerResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[list[MockServerResponse]]:
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
) -> Response[list[MockServerResponse]]:
    r"""List a mock server's server responses.

    Returns a bare JSON array, with no wrapper and no paging, of the server responses
    without their bodies and headers. Takes the mock's bare id. Which one is active stands
    in the mock server's `config`.

    `GET /mocks/{mockId}/server-responses`

    Args:
        mock_id: Bare id of the mock server.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        mock_id=mock_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    mock_id: str,
    *,
    client: AuthenticatedClient,
) -> list[MockServerResponse] | None:
    """List a mock server's server responses: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        mock_id=mock_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    mock_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[list[MockServerResponse]]:
    """List a mock server's server responses: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        mock_id=mock_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    mock_id: str,
    *,
    client: AuthenticatedClient,
) -> list[MockServerResponse] | None:
    """List a mock server's server responses: as `sync`."""
    return (
        await asyncio_detailed(
            mock_id=mock_id,
            client=client,
        )
    ).parsed
