from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.generate_spec_from_collection_element_type import (
    GenerateSpecFromCollectionElementType,
)
from ...models.generate_spec_from_collection_request import (
    GenerateSpecFromCollectionRequest,
)
from ...models.generation_task import GenerationTask
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
    collection_uid: str,
    element_type: GenerateSpecFromCollectionElementType,
    *,
    body: GenerateSpecFromCollectionRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/collections/{collection_uid}/generations/{element_type}".format(
            collection_uid=path_segment("collection_uid", collection_uid),
            element_type=path_segment("element_type", element_type),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> GenerationTask:
    """The body of a 2xx answer."""
    if response.status_code == 202:
        return cast(
            "GenerationTask",
            decode(
                response.json(),
                GenerationTask,
            ),
        )

    return cast(
        "GenerationTask",
        decode(
            response.json(),
            GenerationTask,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GenerationTask]:
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
    body: GenerateSpecFromCollectionRequest,
) -> Response[GenerationTask]:
    r"""Generate a spec from a collection.

    Starts making an OpenAPI specification out of the collection, under the name, type and
    format that are sent. The live answer is 202 with a task to follow, where 200 is
    published; while another generation runs it is 423. The finished task names the new spec
    by its id. Takes the uid of the collection.

    `POST /collections/{collectionUid}/generations/{elementType}`

    Args:
        collection_uid: Uid of the collection; its bare id is refused.
        element_type: Always `spec`.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_uid=collection_uid,
        element_type=element_type,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_uid: str,
    element_type: GenerateSpecFromCollectionElementType,
    *,
    client: AuthenticatedClient,
    body: GenerateSpecFromCollectionRequest,
) -> GenerationTask | None:
    """Generate a spec from a collection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_uid=collection_uid,
        element_type=element_type,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_uid: str,
    element_type: GenerateSpecFromCollectionElementType,
    *,
    client: AuthenticatedClient,
    body: GenerateSpecFromCollectionRequest,
) -> Response[GenerationTask]:
    """Generate a spec from a collection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_uid=collection_uid,
        element_type=element_type,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_uid: str,
    element_type: GenerateSpecFromCollectionElementType,
    *,
    client: AuthenticatedClient,
    body: GenerateSpecFromCollectionRequest,
) -> GenerationTask | None:
    """Generate a spec from a collection: as `sync`."""
    return (
        await asyncio_detailed(
            collection_uid=collection_uid,
            element_type=element_type,
            body=body,
            client=client,
        )
    ).parsed
