from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_async_spec_task_status_element_type import (
    GetAsyncSpecTaskStatusElementType,
)
from ...models.get_async_spec_task_status_response_variant_1 import (
    GetAsyncSpecTaskStatusResponseVariant1,
)
from ...models.get_async_spec_task_status_response_variant_2 import (
    GetAsyncSpecTaskStatusResponseVariant2,
)
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    element_type: GetAsyncSpecTaskStatusElementType,
    element_id: str,
    task_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/{element_type}/{element_id}/tasks/{task_id}".format(
            element_type=path_segment("element_type", element_type),
            element_id=path_segment("element_id", element_id),
            task_id=path_segment("task_id", task_id),
        ),
    }
    return _kwargs


def _parse_response(
    response: httpx.Response,
) -> GetAsyncSpecTaskStatusResponseVariant1 | GetAsyncSpecTaskStatusResponseVariant2:
    """The body of a 2xx answer."""
    return cast(
        "GetAsyncSpecTaskStatusResponseVariant1 | GetAsyncSpecTaskStatusResponseVariant2",
        decode(
            response.json(),
            GetAsyncSpecTaskStatusResponseVariant1,
            GetAsyncSpecTaskStatusResponseVariant2,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetAsyncSpecTaskStatusResponseVariant1 | GetAsyncSpecTaskStatusResponseVariant2]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    element_type: GetAsyncSpecTaskStatusElementType,
    element_id: str,
    task_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GetAsyncSpecTaskStatusResponseVariant1 | GetAsyncSpecTaskStatusResponseVariant2]:
    r"""Follow a generation or synchronization.

    Tells whether a task of a spec or collection is pending, completed or failed. When
    completed, `details.resources` names what was made, a collection by its uid; when
    failed, `details` is a text. The `url` that the start gave leads here, so it need not be
    put together.

    `GET /{elementType}/{elementId}/tasks/{taskId}`

    Args:
        element_type: Whether the task was started on one of the `specs` or one of the
            `collections`.
        element_id: Id of the spec or uid of the collection that the task was started
            on.
        task_id: Id of the task, as the call that started it gave it.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        element_type=element_type,
        element_id=element_id,
        task_id=task_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    element_type: GetAsyncSpecTaskStatusElementType,
    element_id: str,
    task_id: str,
    *,
    client: AuthenticatedClient,
) -> GetAsyncSpecTaskStatusResponseVariant1 | GetAsyncSpecTaskStatusResponseVariant2 | None:
    """Follow a generation or synchronization: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        element_type=element_type,
        element_id=element_id,
        task_id=task_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    element_type: GetAsyncSpecTaskStatusElementType,
    element_id: str,
    task_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GetAsyncSpecTaskStatusResponseVariant1 | GetAsyncSpecTaskStatusResponseVariant2]:
    """Follow a generation or synchronization: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        element_type=element_type,
        element_id=element_id,
        task_id=task_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    element_type: GetAsyncSpecTaskStatusElementType,
    element_id: str,
    task_id: str,
    *,
    client: AuthenticatedClient,
) -> GetAsyncSpecTaskStatusResponseVariant1 | GetAsyncSpecTaskStatusResponseVariant2 | None:
    """Follow a generation or synchronization: as `sync`."""
    return (
        await asyncio_detailed(
            element_type=element_type,
            element_id=element_id,
            task_id=task_id,
            client=client,
        )
    ).parsed
