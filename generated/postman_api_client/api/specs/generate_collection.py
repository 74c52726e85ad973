from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.generate_collection_element_type import GenerateCollectionElementType
from ...models.generate_collection_request import GenerateCollectionRequest
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
    spec_id: str,
    element_type: GenerateCollectionElementType,
    *,
    body: GenerateCollectionRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/specs/{spec_id}/generations/{element_type}".format(
            spec_id=path_segment("spec_id", spec_id),
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
    spec_id: str,
    element_type: GenerateCollectionElementType,
    *,
    client: AuthenticatedClient,
    body: GenerateCollectionRequest,
) -> Response[GenerationTask]:
    r"""Generate a collection from a spec.

    Starts the generation and answers 202 with a `taskId` and a relative `url` to poll. Name
    and options must both be sent, the options as an empty object if need be. The finished
    task names the new collection by its uid. While one generation runs a second one is
    refused with 423.

    `POST /specs/{specId}/generations/{elementType}`

    Args:
        spec_id: Id of the spec, a UUID; specs have no uid.
        element_type: Always `collection`.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        spec_id=spec_id,
        element_type=element_type,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    spec_id: str,
    element_type: GenerateCollectionElementType,
    *,
    client: AuthenticatedClient,
    body: GenerateCollectionRequest,
) -> GenerationTask | None:
    """Generate a collection from a spec: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        spec_id=spec_id,
        element_type=element_type,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    spec_id: str,
    element_type: GenerateCollectionElementType,
    *,
    client: AuthenticatedClient,
    body: GenerateCollectionRequest,
) -> Response[GenerationTask]:
    """Generate a collection from a spec: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        spec_id=spec_id,
        element_type=element_type,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    spec_id: str,
    element_type: GenerateCollectionElementType,
    *,
    client: AuthenticatedClient,
    body: GenerateCollectionRequest,
) -> GenerationTask | None:
    """Generate a collection from a spec: as `sync`."""
    return (
        await asyncio_detailed(
            spec_id=spec_id,
            element_type=element_type,
            body=body,
            client=client,
        )
    ).parsed
