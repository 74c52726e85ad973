from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.transform_collection_to_open_api_format import (
    TransformCollectionToOpenAPIFormat,
)
from ...models.transform_collection_to_open_api_response import (
    TransformCollectionToOpenAPIResponse,
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
    collection_id: str,
    *,
    format: TransformCollectionToOpenAPIFormat | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/collections/{collection_id}/transformations".format(
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    _params: dict[str, Any] = {
        "format": format,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> TransformCollectionToOpenAPIResponse:
    """The body of a 2xx answer."""
    return cast(
        "TransformCollectionToOpenAPIResponse",
        decode(
            response.json(),
            TransformCollectionToOpenAPIResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TransformCollectionToOpenAPIResponse]:
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
    format: TransformCollectionToOpenAPIFormat | Unset = UNSET,
) -> Response[TransformCollectionToOpenAPIResponse]:
    r"""Convert a collection to OpenAPI.

    Returns the collection as an OpenAPI document, which arrives as one string in `output`,
    JSON by default or YAML with `format=yaml`. Parse that string yourself. Takes the bare
    id and stores nothing; generating a spec is the operation that keeps the outcome.

    `GET /collections/{collectionId}/transformations`

    Args:
        collection_id: Bare id of the collection.
        format: Notation of the definition inside `output`.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        format=format,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    format: TransformCollectionToOpenAPIFormat | Unset = UNSET,
) -> TransformCollectionToOpenAPIResponse | None:
    """Convert a collection to OpenAPI: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        format=format,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    format: TransformCollectionToOpenAPIFormat | Unset = UNSET,
) -> Response[TransformCollectionToOpenAPIResponse]:
    """Convert a collection to OpenAPI: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        format=format,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    format: TransformCollectionToOpenAPIFormat | Unset = UNSET,
) -> TransformCollectionToOpenAPIResponse | None:
    """Convert a collection to OpenAPI: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            format=format,
            client=client,
        )
    ).parsed
