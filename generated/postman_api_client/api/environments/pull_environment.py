from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.pull_environment_request import PullEnvironmentRequest
from ...models.pull_environment_response import PullEnvironmentResponse
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
    environment_uid: str,
    *,
    body: PullEnvironmentRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/environments/{environment_uid}/pulls".format(
            environment_uid=path_segment("environment_uid", environment_uid),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PullEnvironmentResponse:
    """The body of a 2xx answer."""
    return cast(
        "PullEnvironmentResponse",
        decode(
            response.json(),
            PullEnvironmentResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PullEnvironmentResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    environment_uid: str,
    *,
    client: AuthenticatedClient,
    body: PullEnvironmentRequest,
) -> Response[PullEnvironmentResponse]:
    r"""Pull changes from the parent environment.

    Updates the fork in the path from the parent given as `source`; both are uids. Answers
    200 with a uid, and 400 for an environment that is no fork. Like the merge it was not
    seen working in live tests, so check the outcome.

    `POST /environments/{environmentUid}/pulls`

    Args:
        environment_uid: Uid of the fork that takes the changes in.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        environment_uid=environment_uid,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    environment_uid: str,
    *,
    client: AuthenticatedClient,
    body: PullEnvironmentRequest,
) -> PullEnvironmentResponse | None:
    """Pull changes from the parent environment: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        environment_uid=environment_uid,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    environment_uid: str,
    *,
    client: AuthenticatedClient,
    body: PullEnvironmentRequest,
) -> Response[PullEnvironmentResponse]:
    """Pull changes from the parent environment: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        environment_uid=environment_uid,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    environment_uid: str,
    *,
    client: AuthenticatedClient,
    body: PullEnvironmentRequest,
) -> PullEnvironmentResponse | None:
    """Pull changes from the parent environment: as `sync`."""
    return (
        await asyncio_detailed(
            environment_uid=environment_uid,
            body=body,
            client=client,
        )
    ).parsed
