"""The operations of the area `forks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.create_collection_fork_request import CreateCollectionForkRequest
    from ...models.create_collection_fork_response import CreateCollectionForkResponse
    from ...models.delete_collection_response import DeleteCollectionResponse
    from ...models.direction import Direction
    from ...models.fork_merge import ForkMerge
    from ...models.get_collection_forks_response import GetCollectionForksResponse
    from ...models.get_collections_forked_by_user_response import (
        GetCollectionsForkedByUserResponse,
    )
    from ...models.get_source_collection_status_response import (
        GetSourceCollectionStatusResponse,
    )
    from ...models.merge_collection_fork_request import MergeCollectionForkRequest
    from ...models.merge_task import MergeTask
    from ...models.pull_collection_changes_response import PullCollectionChangesResponse
    from ...models.put_collection_response_202 import PutCollectionResponse202
    from ...types import UNSET, AsyncSend, Send, Unset


class ForksApi:
    """The operations of the area `forks`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def async_merge_pull_collection_fork(
        self,
        *,
        body: ForkMerge,
    ) -> PutCollectionResponse202:
        r"""Start merging or pulling a collection fork.

        Starts a merge in the background: fork as `source` and parent as `destination`, or the
        other way round to pull. Both are uids. `strategy` keeps the fork as it is (`default`),
        updates it too, or deletes it, and the latter two need editor rights on both. The 200
        answer only means that the task was accepted; ask `GET /collection-merges-
        tasks/{taskId}` for the end.

        `PUT /collection-merges`

        Returns:
            The body of the answer.
        """

        from .async_merge_pull_collection_fork import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["asyncMergePullCollectionFork"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def async_merge_pull_collection_task_status(
        self,
        task_id: str,
    ) -> MergeTask:
        r"""Get the state of a merge.

        Reports `in-progress`, `successful` or `failed` for a merge or pull, with the cause of a
        failure in `details.error.message`. Pass the id exactly as received, tildes included. A
        finished task is remembered for a day, then it is a 404.

        `GET /collection-merges-tasks/{taskId}`

        Args:
            task_id: Id of the task, as the call that started it gave it.

        Returns:
            The body of the answer.
        """

        from .async_merge_pull_collection_task_status import (
            _get_kwargs,
            _parse_response,
        )

        return self._send(
            OPERATIONS["asyncMergePullCollectionTaskStatus"],
            lambda: _get_kwargs(
                task_id=task_id,
            ),
            _parse_response,
        )

    @sensitive
    def create_collection_fork(
        self,
        collection_id: str,
        *,
        body: CreateCollectionForkRequest,
        workspace: str,
    ) -> CreateCollectionForkResponse:
        r"""Fork a collection.

        Makes a fork of a collection in the given `workspace`, which is mandatory, and marks it
        with the `label` from the body. Takes the parent's bare id. Answers 200 with the fork's
        own ids and, in `fork.from`, the uid of its parent.

        `POST /collections/fork/{collectionId}`

        Args:
            collection_id: Bare id of the collection.
            workspace: Id of the workspace that the fork goes into.

        Returns:
            The body of the answer.
        """

        from .create_collection_fork import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createCollectionFork"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
                workspace=workspace,
            ),
            _parse_response,
        )

    @sensitive
    def get_collection_forks(
        self,
        collection_id: str,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        direction: Direction | Unset = UNSET,
    ) -> GetCollectionForksResponse:
        r"""List the forks of a collection.

        Lists who forked a collection, when and under which label. Cursor paging, 10 to a page
        by default, with a `total`; `direction` sorts by date. Takes the bare id. A collection
        that was never forked is answered with 400 `badRequest`, which means an empty list.

        `GET /collections/{collectionId}/forks`

        Args:
            collection_id: Bare id of the collection.
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.
            direction: Oldest fork first with `asc`, newest first with `desc`.

        Returns:
            The body of the answer.
        """

        from .get_collection_forks import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getCollectionForks"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                cursor=cursor,
                limit=limit,
                direction=direction,
            ),
            _parse_response,
        )

    @sensitive
    def get_collections_forked_by_user(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        direction: Direction | Unset = UNSET,
    ) -> GetCollectionsForkedByUserResponse:
        r"""List your own forks of collections.

        Lists the forks you made yourself, each with its uid, label and the parent it came from.
        Cursor paging with 10 entries as the default; `meta.inaccessibleFork` counts those left
        out because you cannot open them. If the service finds no user for the key it says 400
        `badRequest`.

        `GET /collections/collection-forks`

        Args:
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.
            direction: Oldest fork first with `asc`, newest first with `desc`.

        Returns:
            The body of the answer.
        """

        from .get_collections_forked_by_user import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getCollectionsForkedByUser"],
            lambda: _get_kwargs(
                cursor=cursor,
                limit=limit,
                direction=direction,
            ),
            _parse_response,
        )

    @sensitive
    def get_source_collection_status(
        self,
        collection_id: str,
    ) -> GetSourceCollectionStatusResponse:
        r"""See whether a fork is behind its parent.

        Tells for a fork whether its parent has changes to pull, in `isSourceAhead`, under a key
        that is the uid of the collection. Takes the bare id of the fork. The flag lags by
        minutes, and a collection that is no fork gets a 400 whose error sits under
        `collection`.

        `GET /collections/{collectionId}/source-status`

        Args:
            collection_id: Bare id of the fork.

        Returns:
            The body of the answer.
        """

        from .get_source_collection_status import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getSourceCollectionStatus"],
            lambda: _get_kwargs(
                collection_id=collection_id,
            ),
            _parse_response,
        )

    @sensitive
    def merge_collection_fork(
        self,
        *,
        body: MergeCollectionForkRequest,
    ) -> DeleteCollectionResponse:
        r"""Merge a fork of a collection.

        Merges a fork into its parent within the call; deprecated in favour of `PUT /collection-
        merges`, yet it still worked in January 2026. Source and destination are uids. By
        default the fork is brought up to date as well, while `deleteSource` removes it. Needs
        the editor role; returns `id` and `uid` of the collection.

        `POST /collections/merge`

        Returns:
            The body of the answer.
        """

        from .merge_collection_fork import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["mergeCollectionFork"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def pull_collection_changes(
        self,
        collection_id: str,
    ) -> PullCollectionChangesResponse:
        r"""Pull changes from the parent collection.

        Brings the parent's changes into a fork, which is the collection in the path, by bare
        id; there is no body. Returns the uids of both as `destinationId` and `sourceId`. It is
        done when the call returns. Anything but a fork gets 400; for big collections the
        asynchronous merge is the better choice.

        `PUT /collections/{collectionId}/pulls`

        Args:
            collection_id: Bare id of the fork.

        Returns:
            The body of the answer.
        """

        from .pull_collection_changes import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["pullCollectionChanges"],
            lambda: _get_kwargs(
                collection_id=collection_id,
            ),
            _parse_response,
        )


class AsyncForksApi:
    """The operations of the area `forks`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def async_merge_pull_collection_fork(
        self,
        *,
        body: ForkMerge,
    ) -> PutCollectionResponse202:
        r"""Start merging or pulling a collection fork.

        Starts a merge in the background: fork as `source` and parent as `destination`, or the
        other way round to pull. Both are uids. `strategy` keeps the fork as it is (`default`),
        updates it too, or deletes it, and the latter two need editor rights on both. The 200
        answer only means that the task was accepted; ask `GET /collection-merges-
        tasks/{taskId}` for the end.

        `PUT /collection-merges`

        Returns:
            The body of the answer.
        """

        from .async_merge_pull_collection_fork import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["asyncMergePullCollectionFork"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def async_merge_pull_collection_task_status(
        self,
        task_id: str,
    ) -> MergeTask:
        r"""Get the state of a merge.

        Reports `in-progress`, `successful` or `failed` for a merge or pull, with the cause of a
        failure in `details.error.message`. Pass the id exactly as received, tildes included. A
        finished task is remembered for a day, then it is a 404.

        `GET /collection-merges-tasks/{taskId}`

        Args:
            task_id: Id of the task, as the call that started it gave it.

        Returns:
            The body of the answer.
        """

        from .async_merge_pull_collection_task_status import (
            _get_kwargs,
            _parse_response,
        )

        return await self._send(
            OPERATIONS["asyncMergePullCollectionTaskStatus"],
            lambda: _get_kwargs(
                task_id=task_id,
            ),
            _parse_response,
        )

    @sensitive
    async def create_collection_fork(
        self,
        collection_id: str,
        *,
        body: CreateCollectionForkRequest,
        workspace: str,
    ) -> CreateCollectionForkResponse:
        r"""Fork a collection.

        Makes a fork of a collection in the given `workspace`, which is mandatory, and marks it
        with the `label` from the body. Takes the parent's bare id. Answers 200 with the fork's
        own ids and, in `fork.from`, the uid of its parent.

        `POST /collections/fork/{collectionId}`

        Args:
            collection_id: Bare id of the collection.
            workspace: Id of the workspace that the fork goes into.

        Returns:
            The body of the answer.
        """

        from .create_collection_fork import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createCollectionFork"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
                workspace=workspace,
            ),
            _parse_response,
        )

    @sensitive
    async def get_collection_forks(
        self,
        collection_id: str,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        direction: Direction | Unset = UNSET,
    ) -> GetCollectionForksResponse:
        r"""List the forks of a collection.

        Lists who forked a collection, when and under which label. Cursor paging, 10 to a page
        by default, with a `total`; `direction` sorts by date. Takes the bare id. A collection
        that was never forked is answered with 400 `badRequest`, which means an empty list.

        `GET /collections/{collectionId}/forks`

        Args:
            collection_id: Bare id of the collection.
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.
            direction: Oldest fork first with `asc`, newest first with `desc`.

        Returns:
            The body of the answer.
        """

        from .get_collection_forks import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getCollectionForks"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                cursor=cursor,
                limit=limit,
                direction=direction,
            ),
            _parse_response,
        )

    @sensitive
    async def get_collections_forked_by_user(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        direction: Direction | Unset = UNSET,
    ) -> GetCollectionsForkedByUserResponse:
        r"""List your own forks of collections.

        Lists the forks you made yourself, each with its uid, label and the parent it came from.
        Cursor paging with 10 entries as the default; `meta.inaccessibleFork` counts those left
        out because you cannot open them. If the service finds no user for the key it says 400
        `badRequest`.

        `GET /collections/collection-forks`

        Args:
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.
            direction: Oldest fork first with `asc`, newest first with `desc`.

        Returns:
            The body of the answer.
        """

        from .get_collections_forked_by_user import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getCollectionsForkedByUser"],
            lambda: _get_kwargs(
                cursor=cursor,
                limit=limit,
                direction=direction,
            ),
            _parse_response,
        )

    @sensitive
    async def get_source_collection_status(
        self,
        collection_id: str,
    ) -> GetSourceCollectionStatusResponse:
        r"""See whether a fork is behind its parent.

        Tells for a fork whether its parent has changes to pull, in `isSourceAhead`, under a key
        that is the uid of the collection. Takes the bare id of the fork. The flag lags by
        minutes, and a collection that is no fork gets a 400 whose error sits under
        `collection`.

        `GET /collections/{collectionId}/source-status`

        Args:
            collection_id: Bare id of the fork.

        Returns:
            The body of the answer.
        """

        from .get_source_collection_status import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getSourceCollectionStatus"],
            lambda: _get_kwargs(
                collection_id=collection_id,
            ),
            _parse_response,
        )

    @sensitive
    async def merge_collection_fork(
        self,
        *,
        body: MergeCollectionForkRequest,
    ) -> DeleteCollectionResponse:
        r"""Merge a fork of a collection.

        Merges a fork into its parent within the call; deprecated in favour of `PUT /collection-
        merges`, yet it still worked in January 2026. Source and destination are uids. By
        default the fork is brought up to date as well, while `deleteSource` removes it. Needs
        the editor role; returns `id` and `uid` of the collection.

        `POST /collections/merge`

        Returns:
            The body of the answer.
        """

        from .merge_collection_fork import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["mergeCollectionFork"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def pull_collection_changes(
        self,
        collection_id: str,
    ) -> PullCollectionChangesResponse:
        r"""Pull changes from the parent collection.

        Brings the parent's changes into a fork, which is the collection in the path, by bare
        id; there is no body. Returns the uids of both as `destinationId` and `sourceId`. It is
        done when the call returns. Anything but a fork gets 400; for big collections the
        asynchronous merge is the better choice.

        `PUT /collections/{collectionId}/pulls`

        Args:
            collection_id: Bare id of the fork.

        Returns:
            The body of the answer.
        """

        from .pull_collection_changes import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["pullCollectionChanges"],
            lambda: _get_kwargs(
                collection_id=collection_id,
            ),
            _parse_response,
        )
