from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_collection_pull_request_request import (
    CreateCollectionPullRequestRequest,
)
from ...models.create_collection_pull_request_response import (
    CreateCollectionPullRequestResponse,
)
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
    collection_id: str,
    *,
    body: CreateCollectionPullRequestRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/collections/{collection_id}/pull-requests".format(
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateCollectionPullRequestResponse:
    """The body of a 2xx answer."""
    return cast(
        "CreateCollectionPullRequestResponse",
        decode(
            response.json(),
            CreateCollectionPullRequestResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateCollectionPullRequestResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionPullRequestRequest,
) -> Response[CreateCollectionPullRequestResponse]:
    r"""Open a pull request.

    Proposes to merge the fork in the path into its parent, `destinationId`, both by uid.
    Title and reviewers are mandatory, the reviewers as user ids in strings. Answers 200
    with the pull request, `open`. A second one for the same pair is a 400, as is a pair
    that is not fork and parent.

    `POST /collections/{collectionId}/pull-requests`

    Args:
        collection_id: Uid of the collection; the bare id is not enough here.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionPullRequestRequest,
) -> CreateCollectionPullRequestResponse | None:
    """Open a pull request: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionPullRequestRequest,
) -> Response[CreateCollectionPullRequestResponse]:
    """Open a pull request: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionPullRequestRequest,
) -> CreateCollectionPullRequestResponse | None:
    """Open a pull request: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            body=body,
            client=client,
        )
    ).parsed
