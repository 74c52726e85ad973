from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.delete_mock_server_response_response import (
    DeleteMockServerResponseResponse,
)
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
    server_response_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/mocks/{mock_id}/server-responses/{server_response_id}".format(
            mock_id=path_segment("mock_id", mock_id),
            server_response_id=path_segment("server_response_id", server_response_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteMockServerResponseResponse:
    """The body of a 2xx answer."""
    return cast(
        "DeleteMockServerResponseResponse",
        decode(
            response.json(),
            DeleteMockServerResponseResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DeleteMockServerResponseResponse]:
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
) -> Response[DeleteMockServerResponseResponse]:
    r"""Delete a server response.

    Removes a server response and returns it once more, with 200. Takes bare ids. What a
    mock server does that still has it active is not documented, so deactivate it first.

    `DELETE /mocks/{mockId}/server-responses/{serverResponseId}`

    Args:
        mock_id: Bare id of the mock server.
        server_response_id: Id of the server response.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        mock_id=mock_id,
        server_response_id=server_response_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    mock_id: str,
    server_response_id: str,
    *,
    client: AuthenticatedClient,
) -> DeleteMockServerResponseResponse | None:
    """Delete a server response: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        mock_id=mock_id,
        server_response_id=server_response_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    mock_id: str,
    server_response_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[DeleteMockServerResponseResponse]:
    """Delete a server response: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        mock_id=mock_id,
        server_response_id=server_response_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    mock_id: str,
    server_response_id: str,
    *,
    client: AuthenticatedClient,
) -> DeleteMockServerResponseResponse | None:
    """Delete a server response: as `sync`."""
    return (
        await asyncio_detailed(
            mock_id=mock_id,
            server_response_id=server_response_id,
            client=client,
        )
    ).parsed
