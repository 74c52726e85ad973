from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.generate_collection_element_type import GenerateCollectionElementType
from ...models.get_spec_collections_response import GetSpecCollectionsResponse
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
    spec_id: str,
    element_type: GenerateCollectionElementType,
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/specs/{spec_id}/generations/{element_type}".format(
            spec_id=path_segment("spec_id", spec_id),
            element_type=path_segment("element_type", element_type),
        ),
    }
    _params: dict[str, Any] = {
        "limit": limit,
        "cursor": cursor,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetSpecCollectionsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetSpecCollectionsResponse",
        decode(
            response.json(),
            GetSpecCollectionsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetSpecCollectionsResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    spec_id: str,
    element_type: GenerateCollectionElementType,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[GetSpecCollectionsResponse]:
    r"""List the collections generated from a spec.

    Gives the generated collections, each with a `state` of in-sync, out-of-sync or sync-in-
    progress. Ten to a page, by cursor.

    `GET /specs/{specId}/generations/{elementType}`

    Args:
        spec_id: Id of the spec, a UUID; specs have no uid.
        element_type: Always `collection`.
        limit: Most entries to put on one page.
        cursor: Where the next page starts; send back the value the previous page gave.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        spec_id=spec_id,
        element_type=element_type,
        limit=limit,
        cursor=cursor,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    spec_id: str,
    element_type: GenerateCollectionElementType,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> GetSpecCollectionsResponse | None:
    """List the collections generated from a spec: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        spec_id=spec_id,
        element_type=element_type,
        limit=limit,
        cursor=cursor,
        client=client,
    ).parsed


async def asyncio_detailed(
    spec_id: str,
    element_type: GenerateCollectionElementType,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[GetSpecCollectionsResponse]:
    """List the collections generated from a spec: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        spec_id=spec_id,
        element_type=element_type,
        limit=limit,
        cursor=cursor,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    spec_id: str,
    element_type: GenerateCollectionElementType,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> GetSpecCollectionsResponse | None:
    """List the collections generated from a spec: as `sync`."""
    return (
        await asyncio_detailed(
            spec_id=spec_id,
            element_type=element_type,
            limit=limit,
            cursor=cursor,
            client=client,
        )
    ).parsed
