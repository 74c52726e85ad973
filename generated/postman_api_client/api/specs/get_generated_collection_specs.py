from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.generate_spec_from_collection_element_type import (
    GenerateSpecFromCollectionElementType,
)
from ...models.get_generated_collection_specs_response import (
    GetGeneratedCollectionSpecsResponse,
)
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    collection_uid: str,
    element_type: GenerateSpecFromCollectionElementType,
    *,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/collections/{collection_uid}/generations/{element_type}".format(
            collection_uid=path_segment("collection_uid", collection_uid),
            element_type=path_segment("element_type", element_type),
        ),
    }
    _params: dict[str, Any] = {
        "cursor": cursor,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetGeneratedCollectionSpecsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetGeneratedCollectionSpecsResponse",
        decode(
            response.json(),
            GetGeneratedCollectionSpecsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetGeneratedCollectionSpecsResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    collection_uid: str,
    element_type: GenerateSpecFromCollectionElementType,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
) -> Response[GetGeneratedCollectionSpecsResponse]:
    r"""List the specs generated from a collection.

    Gives the specifications that came out of this collection, each with its state of
    synchronization. Published samples fit one answer; should `meta` hold a next cursor,
    send it back as `cursor`, a name that is inferred. Takes the uid of the collection.

    `GET /collections/{collectionUid}/generations/{elementType}`

    Args:
        collection_uid: Uid of the collection; its bare id is refused.
        element_type: Always `spec`.
        cursor: Where the next page starts; send back the value the previous page gave.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_uid=collection_uid,
        element_type=element_type,
        cursor=cursor,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_uid: str,
    element_type: GenerateSpecFromCollectionElementType,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
) -> GetGeneratedCollectionSpecsResponse | None:
    """List the specs generated from a collection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_uid=collection_uid,
        element_type=element_type,
        cursor=cursor,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_uid: str,
    element_type: GenerateSpecFromCollectionElementType,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
) -> Response[GetGeneratedCollectionSpecsResponse]:
    """List the specs generated from a collection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_uid=collection_uid,
        element_type=element_type,
        cursor=cursor,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_uid: str,
    element_type: GenerateSpecFromCollectionElementType,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
) -> GetGeneratedCollectionSpecsResponse | None:
    """List the specs generated from a collection: as `sync`."""
    return (
        await asyncio_detailed(
            collection_uid=collection_uid,
            element_type=element_type,
            cursor=cursor,
            client=client,
        )
    ).parsed
