from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.generation_task import GenerationTask
from ...types import (
    UNSET,
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    collection_uid: str,
    *,
    spec_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/collections/{collection_uid}/synchronizations".format(
            collection_uid=path_segment("collection_uid", collection_uid),
        ),
    }
    _params: dict[str, Any] = {
        "specId": spec_id,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
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
    collection_uid: str,
    *,
    client: AuthenticatedClient,
    spec_id: str,
) -> Response[GenerationTask]:
    r"""Bring a collection in line with its spec.

    Starts carrying changes of the specification over into the generated collection and
    answers 202 with a task. If both agree already, the live answer is a 400 that says so,
    which is no failure. Takes the uid of the collection and the id of the spec it came
    from, and only OpenAPI specs.

    `PUT /collections/{collectionUid}/synchronizations`

    Args:
        collection_uid: Uid of the collection; its bare id is refused.
        spec_id: Id of the spec that the collection was generated from.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_uid=collection_uid,
        spec_id=spec_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_uid: str,
    *,
    client: AuthenticatedClient,
    spec_id: str,
) -> GenerationTask | None:
    """Bring a collection in line with its spec: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_uid=collection_uid,
        spec_id=spec_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_uid: str,
    *,
    client: AuthenticatedClient,
    spec_id: str,
) -> Response[GenerationTask]:
    """Bring a collection in line with its spec: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_uid=collection_uid,
        spec_id=spec_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_uid: str,
    *,
    client: AuthenticatedClient,
    spec_id: str,
) -> GenerationTask | None:
    """Bring a collection in line with its spec: as `sync`."""
    return (
        await asyncio_detailed(
            collection_uid=collection_uid,
            spec_id=spec_id,
            client=client,
        )
    ).parsed
