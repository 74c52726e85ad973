from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.duplicate_collection_response import DuplicateCollectionResponse
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    task_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/collection-duplicate-tasks/{task_id}".format(
            task_id=path_segment("task_id", task_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DuplicateCollectionResponse:
    """The body of a 2xx answer."""
    return cast(
        "DuplicateCollectionResponse",
        decode(
            response.json(),
            DuplicateCollectionResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DuplicateCollectionResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    task_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[DuplicateCollectionResponse]:
    r"""Get the state of a duplication.

    Says how far a duplication is, inside `task`: `processing`, `completed`, or `failed`
    with the cause in `reason`. The id has the form user id, hyphen, UUID and goes back just
    as you got it; anything else is answered with 400. The new collection's id is not part
    of the answer.

    `GET /collection-duplicate-tasks/{taskId}`

    Args:
        task_id: Id of the task, as the call that started it gave it.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        task_id=task_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    task_id: str,
    *,
    client: AuthenticatedClient,
) -> DuplicateCollectionResponse | None:
    """Get the state of a duplication: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        task_id=task_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    task_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[DuplicateCollectionResponse]:
    """Get the state of a duplication: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        task_id=task_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    task_id: str,
    *,
    client: AuthenticatedClient,
) -> DuplicateCollectionResponse | None:
    """Get the state of a duplication: as `sync`."""
    return (
        await asyncio_detailed(
            task_id=task_id,
            client=client,
        )
    ).parsed
