from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.publish_mock_response import PublishMockResponse
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
        "method": "post",
        "url": "/mocks/{mock_id}/publish".format(
            mock_id=path_segment("mock_id", mock_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> PublishMockResponse:
    """The body of a 2xx answer."""
    return cast(
        "PublishMockResponse",
        decode(
            response.json(),
            PublishMockResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PublishMockResponse]:
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
) -> Response[PublishMockResponse]:
    r"""Make a mock server public.

    Opens a private mock server to callers without a key. Takes the bare id and no body, and
    answers 200 with the id. If it is public already the answer is 400
    `mockAlreadyPublishedError`, which can be taken as done.

    `POST /mocks/{mockId}/publish`

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
) -> PublishMockResponse | None:
    """Make a mock server public: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        mock_id=mock_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    mock_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[PublishMockResponse]:
    """Make a mock server public: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        mock_id=mock_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    mock_id: str,
    *,
    client: AuthenticatedClient,
) -> PublishMockResponse | None:
    """Make a mock server public: as `sync`."""
    return (
        await asyncio_detailed(
            mock_id=mock_id,
            client=client,
        )
    ).parsed
