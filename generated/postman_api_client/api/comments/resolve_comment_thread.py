from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...types import (
    Response,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    thread_id: int,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/comments-resolutions/{thread_id}".format(
            thread_id=path_segment("thread_id", thread_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> None:
    """The body of a 2xx answer."""
    return None


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[None]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=None,
    )


def sync_detailed(
    thread_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    r"""Resolve a comment thread.

    Marks a whole thread as resolved, whatever kind of element it is on. Takes the number
    found as `threadId` in lists of comments, not that of a comment. Answers 204 without a
    body; there is no operation that opens it again.

    `POST /comments-resolutions/{threadId}`

    Args:
        thread_id: Number of the thread, found in each of its comments.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        thread_id=thread_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    thread_id: int,
    *,
    client: AuthenticatedClient,
) -> None:
    """Resolve a comment thread: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        thread_id=thread_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    thread_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    """Resolve a comment thread: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        thread_id=thread_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    thread_id: int,
    *,
    client: AuthenticatedClient,
) -> None:
    """Resolve a comment thread: as `sync`."""
    return (
        await asyncio_detailed(
            thread_id=thread_id,
            client=client,
        )
    ).parsed
