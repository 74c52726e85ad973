from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_collection_roles_response import GetCollectionRolesResponse
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    collection_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/collections/{collection_id}/roles".format(
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetCollectionRolesResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetCollectionRolesResponse",
        decode(
            response.json(),
            GetCollectionRolesResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetCollectionRolesResponse]:
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
) -> Response[GetCollectionRolesResponse]:
    r"""List who has a role in a collection.

    Names the users, teams and groups that can view or edit a collection, as numeric ids
    with `VIEWER` or `EDITOR`. The three lists stand at the top of the answer and a list
    without entries may be missing as a key. Takes the bare id; not paged.

    `GET /collections/{collectionId}/roles`

    Args:
        collection_id: Bare id of the collection.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    *,
    client: AuthenticatedClient,
) -> GetCollectionRolesResponse | None:
    """List who has a role in a collection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GetCollectionRolesResponse]:
    """List who has a role in a collection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
) -> GetCollectionRolesResponse | None:
    """List who has a role in a collection: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            client=client,
        )
    ).parsed
