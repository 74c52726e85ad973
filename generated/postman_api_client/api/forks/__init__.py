"""The operations of the area `forks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.async_merge_pull_collection_fork_request import (
        AsyncMergePullCollectionForkRequest,
    )
    from ...models.async_merge_pull_collection_task_status_response import (
        AsyncMergePullCollectionTaskStatusResponse,
    )
    from ...models.create_collection_fork_request import CreateCollectionForkRequest
    from ...models.create_collection_fork_response import CreateCollectionForkResponse
    from ...models.delete_collection_response import DeleteCollectionResponse
    from ...models.get_collection_forks_response import GetCollectionForksResponse
    from ...models.get_collections_forked_by_user_response import (
        GetCollectionsForkedByUserResponse,
    )
    from ...models.get_source_collection_status_response import (
        GetSourceCollectionStatusResponse,
    )
    from ...models.merge_collection_fork_request import MergeCollectionForkRequest
    from ...models.pull_collection_changes_response import PullCollectionChangesResponse
    from ...models.put_collection_response_202 import PutCollectionResponse202
    from ...models.sort_direction import SortDirection
    from ...types import UNSET, AsyncSend, Send, Unset


class ForksApi:
    """The operations of the area `forks`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def async_merge_pull_collection_fork(
        self,
        *,
        body: AsyncMergePullCollectionForkRequest,
    ) -> PutCollectionResponse202:
        r"""asyncMergePullCollectionFork.

        `PUT /collection-merges`

        Returns:
            The body of the answer.
        """

        from .async_merge_pull_collection_fork import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return self._send(OPERATIONS["asyncMergePullCollectionFork"], kwargs, _parse_response)

    def async_merge_pull_collection_task_status(
        self,
        task_id: str,
    ) -> AsyncMergePullCollectionTaskStatusResponse:
        r"""asyncMergePullCollectionTaskStatus.

        `GET /collection-merges-tasks/{taskId}`

        Returns:
            The body of the answer.
        """

        from .async_merge_pull_collection_task_status import (
            _get_kwargs,
            _parse_response,
        )

        kwargs = _get_kwargs(
            task_id=task_id,
        )
        return self._send(OPERATIONS["asyncMergePullCollectionTaskStatus"], kwargs, _parse_response)

    def create_collection_fork(
        self,
        collection_id: str,
        *,
        body: CreateCollectionForkRequest,
        workspace: str,
    ) -> CreateCollectionForkResponse:
        r"""createCollectionFork.

        `POST /collections/fork/{collectionId}`

        Returns:
            The body of the answer.
        """

        from .create_collection_fork import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
            workspace=workspace,
        )
        return self._send(OPERATIONS["createCollectionFork"], kwargs, _parse_response)

    def get_collection_forks(
        self,
        collection_id: str,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        direction: SortDirection | Unset = UNSET,
    ) -> GetCollectionForksResponse:
        r"""getCollectionForks.

        `GET /collections/{collectionId}/forks`

        Returns:
            The body of the answer.
        """

        from .get_collection_forks import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            cursor=cursor,
            limit=limit,
            direction=direction,
        )
        return self._send(OPERATIONS["getCollectionForks"], kwargs, _parse_response)

    def get_collections_forked_by_user(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        direction: SortDirection | Unset = UNSET,
    ) -> GetCollectionsForkedByUserResponse:
        r"""getCollectionsForkedByUser.

        `GET /collections/collection-forks`

        Returns:
            The body of the answer.
        """

        from .get_collections_forked_by_user import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            cursor=cursor,
            limit=limit,
            direction=direction,
        )
        return self._send(OPERATIONS["getCollectionsForkedByUser"], kwargs, _parse_response)

    def get_source_collection_status(
        self,
        collection_id: str,
    ) -> GetSourceCollectionStatusResponse:
        r"""getSourceCollectionStatus.

        `GET /collections/{collectionId}/source-status`

        Returns:
            The body of the answer.
        """

        from .get_source_collection_status import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
        )
        return self._send(OPERATIONS["getSourceCollectionStatus"], kwargs, _parse_response)

    def merge_collection_fork(
        self,
        *,
        body: MergeCollectionForkRequest,
    ) -> DeleteCollectionResponse:
        r"""mergeCollectionFork.

        `POST /collections/merge`

        Returns:
            The body of the answer.
        """

        from .merge_collection_fork import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return self._send(OPERATIONS["mergeCollectionFork"], kwargs, _parse_response)

    def pull_collection_changes(
        self,
        collection_id: str,
    ) -> PullCollectionChangesResponse:
        r"""pullCollectionChanges.

        `PUT /collections/{collectionId}/pulls`

        Returns:
            The body of the answer.
        """

        from .pull_collection_changes import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
        )
        return self._send(OPERATIONS["pullCollectionChanges"], kwargs, _parse_response)


class AsyncForksApi:
    """The operations of the area `forks`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    async def async_merge_pull_collection_fork(
        self,
        *,
        body: AsyncMergePullCollectionForkRequest,
    ) -> PutCollectionResponse202:
        r"""asyncMergePullCollectionFork.

        `PUT /collection-merges`

        Returns:
            The body of the answer.
        """

        from .async_merge_pull_collection_fork import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return await self._send(OPERATIONS["asyncMergePullCollectionFork"], kwargs, _parse_response)

    async def async_merge_pull_collection_task_status(
        self,
        task_id: str,
    ) -> AsyncMergePullCollectionTaskStatusResponse:
        r"""asyncMergePullCollectionTaskStatus.

        `GET /collection-merges-tasks/{taskId}`

        Returns:
            The body of the answer.
        """

        from .async_merge_pull_collection_task_status import (
            _get_kwargs,
            _parse_response,
        )

        kwargs = _get_kwargs(
            task_id=task_id,
        )
        return await self._send(
            OPERATIONS["asyncMergePullCollectionTaskStatus"], kwargs, _parse_response
        )

    async def create_collection_fork(
        self,
        collection_id: str,
        *,
        body: CreateCollectionForkRequest,
        workspace: str,
    ) -> CreateCollectionForkResponse:
        r"""createCollectionFork.

        `POST /collections/fork/{collectionId}`

        Returns:
            The body of the answer.
        """

        from .create_collection_fork import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
            workspace=workspace,
        )
        return await self._send(OPERATIONS["createCollectionFork"], kwargs, _parse_response)

    async def get_collection_forks(
        self,
        collection_id: str,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        direction: SortDirection | Unset = UNSET,
    ) -> GetCollectionForksResponse:
        r"""getCollectionForks.

        `GET /collections/{collectionId}/forks`

        Returns:
            The body of the answer.
        """

        from .get_collection_forks import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            cursor=cursor,
            limit=limit,
            direction=direction,
        )
        return await self._send(OPERATIONS["getCollectionForks"], kwargs, _parse_response)

    async def get_collections_forked_by_user(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        direction: SortDirection | Unset = UNSET,
    ) -> GetCollectionsForkedByUserResponse:
        r"""getCollectionsForkedByUser.

        `GET /collections/collection-forks`

        Returns:
            The body of the answer.
        """

        from .get_collections_forked_by_user import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            cursor=cursor,
            limit=limit,
            direction=direction,
        )
        return await self._send(OPERATIONS["getCollectionsForkedByUser"], kwargs, _parse_response)

    async def get_source_collection_status(
        self,
        collection_id: str,
    ) -> GetSourceCollectionStatusResponse:
        r"""getSourceCollectionStatus.

        `GET /collections/{collectionId}/source-status`

        Returns:
            The body of the answer.
        """

        from .get_source_collection_status import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
        )
        return await self._send(OPERATIONS["getSourceCollectionStatus"], kwargs, _parse_response)

    async def merge_collection_fork(
        self,
        *,
        body: MergeCollectionForkRequest,
    ) -> DeleteCollectionResponse:
        r"""mergeCollectionFork.

        `POST /collections/merge`

        Returns:
            The body of the answer.
        """

        from .merge_collection_fork import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return await self._send(OPERATIONS["mergeCollectionFork"], kwargs, _parse_response)

    async def pull_collection_changes(
        self,
        collection_id: str,
    ) -> PullCollectionChangesResponse:
        r"""pullCollectionChanges.

        `PUT /collections/{collectionId}/pulls`

        Returns:
            The body of the answer.
        """

        from .pull_collection_changes import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
        )
        return await self._send(OPERATIONS["pullCollectionChanges"], kwargs, _parse_response)
