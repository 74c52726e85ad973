from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.collection_update_task import CollectionUpdateTask
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
        "url": "/collection-updates-tasks/{task_id}".format(
            task_id=path_segment("task_id", task_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> CollectionUpdateTask:
    """The body of a 2xx answer."""
    return cast(
        "CollectionUpdateTask",
        decode(
            response.json(),
            CollectionUpdateTask,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CollectionUpdateTask]:
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
) -> Response[CollectionUpdateTask]:
    r"""Get the state of an asynchronous update.

    Says how far a replacement started with `Prefer: respond-async` is. Answers bare with
    `id` and `status`, which moves from `in-progress` to `successful` or `failed` without
    giving a cause. Read the collection afterwards to see the outcome.

    `GET /collection-updates-tasks/{taskId}`

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
) -> CollectionUpdateTask | None:
    """Get the state of an asynchronous update: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        task_id=task_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    task_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[CollectionUpdateTask]:
    """Get the state of an asynchronous update: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        task_id=task_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    task_id: str,
    *,
    client: AuthenticatedClient,
) -> CollectionUpdateTask | None:
    """Get the state of an asynchronous update: as `sync`."""
    return (
        await asyncio_detailed(
            task_id=task_id,
            client=client,
        )
    ).parsed
