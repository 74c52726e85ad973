from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.fork_merge import ForkMerge
from ...models.put_collection_response_202 import PutCollectionResponse202
from ...types import (
    Response,
    decode,
    encode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: ForkMerge,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/collection-merges",
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PutCollectionResponse202:
    """The body of a 2xx answer."""
    return cast(
        "PutCollectionResponse202",
        decode(
            response.json(),
            PutCollectionResponse202,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PutCollectionResponse202]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: ForkMerge,
) -> Response[PutCollectionResponse202]:
    r"""Start merging or pulling a collection fork.

    Starts a merge in the background: fork as `source` and parent as `destination`, or the
    other way round to pull. Both are uids. `strategy` keeps the fork as it is (`default`),
    updates it too, or deletes it, and the latter two need editor rights on both. The 200
    answer only means that the task was accepted; ask `GET /collection-merges-
    tasks/{taskId}` for the end.

    `PUT /collection-merges`

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    body: ForkMerge,
) -> PutCollectionResponse202 | None:
    """Start merging or pulling a collection fork: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: ForkMerge,
) -> Response[PutCollectionResponse202]:
    """Start merging or pulling a collection fork: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: ForkMerge,
) -> PutCollectionResponse202 | None:
    """Start merging or pulling a collection fork: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            client=client,
        )
    ).parsed
