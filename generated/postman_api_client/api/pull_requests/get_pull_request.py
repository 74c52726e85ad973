from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.pull_request import PullRequest
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    pull_request_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/pull-requests/{pull_request_id}".format(
            pull_request_id=path_segment("pull_request_id", pull_request_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> PullRequest:
    """The body of a 2xx answer."""
    return cast(
        "PullRequest",
        decode(
            response.json(),
            PullRequest,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PullRequest]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    pull_request_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[PullRequest]:
    r"""Get a pull request.

    Reads one pull request with its `source`, `destination`, reviewers and the progress of
    the merge. `exists: false` on either end says that the collection is gone or not for
    your eyes. The answer is bare, not wrapped; for a missing pull request expect some 4xx,
    of which only 403 is published.

    `GET /pull-requests/{pullRequestId}`

    Args:
        pull_request_id: Id of the pull request.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        pull_request_id=pull_request_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    pull_request_id: str,
    *,
    client: AuthenticatedClient,
) -> PullRequest | None:
    """Get a pull request: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        pull_request_id=pull_request_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    pull_request_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[PullRequest]:
    """Get a pull request: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        pull_request_id=pull_request_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    pull_request_id: str,
    *,
    client: AuthenticatedClient,
) -> PullRequest | None:
    """Get a pull request: as `sync`."""
    return (
        await asyncio_detailed(
            pull_request_id=pull_request_id,
            client=client,
        )
    ).parsed
