from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.review_pull_request_request import ReviewPullRequestRequest
from ...models.review_pull_request_response import ReviewPullRequestResponse
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
    pull_request_id: str,
    *,
    body: ReviewPullRequestRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/pull-requests/{pull_request_id}/tasks".format(
            pull_request_id=path_segment("pull_request_id", pull_request_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ReviewPullRequestResponse:
    """The body of a 2xx answer."""
    return cast(
        "ReviewPullRequestResponse",
        decode(
            response.json(),
            ReviewPullRequestResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ReviewPullRequestResponse]:
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
    body: ReviewPullRequestRequest,
) -> Response[ReviewPullRequestResponse]:
    r"""Review or merge a pull request.

    Carries out one `action` and answers 200 with the new status: `approve`, `unapprove`
    (back to open), `decline`, with a `comment` if you like, or `merge`. In spite of its
    path it starts no task to wait for. What the present status does not allow is refused
    with 400.

    `POST /pull-requests/{pullRequestId}/tasks`

    Args:
        pull_request_id: Id of the pull request.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        pull_request_id=pull_request_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    pull_request_id: str,
    *,
    client: AuthenticatedClient,
    body: ReviewPullRequestRequest,
) -> ReviewPullRequestResponse | None:
    """Review or merge a pull request: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        pull_request_id=pull_request_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    pull_request_id: str,
    *,
    client: AuthenticatedClient,
    body: ReviewPullRequestRequest,
) -> Response[ReviewPullRequestResponse]:
    """Review or merge a pull request: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        pull_request_id=pull_request_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    pull_request_id: str,
    *,
    client: AuthenticatedClient,
    body: ReviewPullRequestRequest,
) -> ReviewPullRequestResponse | None:
    """Review or merge a pull request: as `sync`."""
    return (
        await asyncio_detailed(
            pull_request_id=pull_request_id,
            body=body,
            client=client,
        )
    ).parsed
