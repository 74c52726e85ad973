from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.merge_task import MergeTask
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
        "url": "/collection-merges-tasks/{task_id}".format(
            task_id=path_segment("task_id", task_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> MergeTask:
    """The body of a 2xx answer."""
    return cast(
        "MergeTask",
        decode(
            response.json(),
            MergeTask,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[MergeTask]:
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
) -> Response[MergeTask]:
    r"""Get the state of a merge.

    Reports `in-progress`, `successful` or `failed` for a merge or pull, with the cause of a
    failure in `details.error.message`. Pass the id exactly as received, tildes included. A
    finished task is remembered for a day, then it is a 404.

    `GET /collection-merges-tasks/{taskId}`

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
) -> MergeTask | None:
    """Get the state of a merge: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        task_id=task_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    task_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[MergeTask]:
    """Get the state of a merge: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        task_id=task_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    task_id: str,
    *,
    client: AuthenticatedClient,
) -> MergeTask | None:
    """Get the state of a merge: as `sync`."""
    return (
        await asyncio_detailed(
            task_id=task_id,
            client=client,
        )
    ).parsed
