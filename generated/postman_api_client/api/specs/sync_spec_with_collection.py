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
    spec_id: str,
    *,
    collection_uid: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/specs/{spec_id}/synchronizations".format(
            spec_id=path_segment("spec_id", spec_id),
        ),
    }
    _params: dict[str, Any] = {
        "collectionUid": collection_uid,
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
    spec_id: str,
    *,
    client: AuthenticatedClient,
    collection_uid: str,
) -> Response[GenerationTask]:
    r"""Bring a spec in line with its collection.

    Starts carrying changes of the generated collection back into the specification and
    answers 202 with a task. If both agree already, the live answer is a 400 that says so,
    which is no failure. Takes the uid of the collection, and only OpenAPI specs.

    `PUT /specs/{specId}/synchronizations`

    Args:
        spec_id: Id of the spec, a UUID; specs have no uid.
        collection_uid: Uid of the generated collection to take the changes from.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        spec_id=spec_id,
        collection_uid=collection_uid,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    spec_id: str,
    *,
    client: AuthenticatedClient,
    collection_uid: str,
) -> GenerationTask | None:
    """Bring a spec in line with its collection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        spec_id=spec_id,
        collection_uid=collection_uid,
        client=client,
    ).parsed


async def asyncio_detailed(
    spec_id: str,
    *,
    client: AuthenticatedClient,
    collection_uid: str,
) -> Response[GenerationTask]:
    """Bring a spec in line with its collection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        spec_id=spec_id,
        collection_uid=collection_uid,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    spec_id: str,
    *,
    client: AuthenticatedClient,
    collection_uid: str,
) -> GenerationTask | None:
    """Bring a spec in line with its collection: as `sync`."""
    return (
        await asyncio_detailed(
            spec_id=spec_id,
            collection_uid=collection_uid,
            client=client,
        )
    ).parsed
