from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_collection_fork_request import CreateCollectionForkRequest
from ...models.create_collection_fork_response import CreateCollectionForkResponse
from ...types import (
    UNSET,
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
    body: CreateCollectionForkRequest,
    workspace: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/collections/fork/{collection_id}".format(
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    _params: dict[str, Any] = {
        "workspace": workspace,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateCollectionForkResponse:
    """The body of a 2xx answer."""
    return cast(
        "CreateCollectionForkResponse",
        decode(
            response.json(),
            CreateCollectionForkResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateCollectionForkResponse]:
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
    body: CreateCollectionForkRequest,
    workspace: str,
) -> Response[CreateCollectionForkResponse]:
    r"""Fork a collection.

    Makes a fork of a collection in the given `workspace`, which is mandatory, and marks it
    with the `label` from the body. Takes the parent's bare id. Answers 200 with the fork's
    own ids and, in `fork.from`, the uid of its parent.

    `POST /collections/fork/{collectionId}`

    Args:
        collection_id: Bare id of the collection.
        workspace: Id of the workspace that the fork goes into.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        body=body,
        workspace=workspace,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionForkRequest,
    workspace: str,
) -> CreateCollectionForkResponse | None:
    """Fork a collection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        body=body,
        workspace=workspace,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionForkRequest,
    workspace: str,
) -> Response[CreateCollectionForkResponse]:
    """Fork a collection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        body=body,
        workspace=workspace,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateCollectionForkRequest,
    workspace: str,
) -> CreateCollectionForkResponse | None:
    """Fork a collection: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            body=body,
            workspace=workspace,
            client=client,
        )
    ).parsed
