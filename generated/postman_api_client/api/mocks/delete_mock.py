from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.delete_mock_response import DeleteMockResponse
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
        "method": "delete",
        "url": "/mocks/{mock_id}".format(
            mock_id=path_segment("mock_id", mock_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteMockResponse:
    """The body of a 2xx answer."""
    return cast(
        "DeleteMockResponse",
        decode(
            response.json(),
            DeleteMockResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DeleteMockResponse]:
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
) -> Response[DeleteMockResponse]:
    r"""Delete a mock server.

    Takes the mock server down for good and answers 200 with its ids. Takes an id or a uid.
    One that is missing gets 404, or 400 if an earlier document is right.

    `DELETE /mocks/{mockId}`

    Args:
        mock_id: Id or uid of the mock server.

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
) -> DeleteMockResponse | None:
    """Delete a mock server: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        mock_id=mock_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    mock_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[DeleteMockResponse]:
    """Delete a mock server: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        mock_id=mock_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    mock_id: str,
    *,
    client: AuthenticatedClient,
) -> DeleteMockResponse | None:
    """Delete a mock server: as `sync`."""
    return (
        await asyncio_detailed(
            mock_id=mock_id,
            client=client,
        )
    ).parsed
