"""Forks of collections, asynchronous."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from postman_api_client.models.collection_info import CollectionInfo
from postman_api_client.models.create_collection_fork_request import CreateCollectionForkRequest
from postman_api_client.models.fork import Fork
from postman_api_client.models.fork_merge import ForkMerge
from postman_api_client.models.fork_origin import ForkOrigin
from postman_api_client.models.fork_reference import ForkReference
from postman_api_client.models.fork_status import ForkStatus
from postman_api_client.models.fork_statuses import ForkStatuses

from postman_facade.calls.arguments import flag, text
from postman_facade.calls.request import build
from postman_facade.errors import ConfigurationError
from postman_facade.policy.ids import ReferenceLike
from postman_facade.resources._async.pages import listing
from postman_facade.resources._async.references import AsyncReferences
from postman_facade.resources._async.tasks import start_task
from postman_facade.resources.guards import after_start
from postman_facade.resources.reference import Reference, written_reference
from postman_facade.settings import not_negative

if TYPE_CHECKING:
    from postman_api_client.models.user_fork import UserFork

    from postman_facade.calls._async import AsyncCaller
    from postman_facade.resources._async.pages import AsyncPages

_DAY = 86_400.0


class AsyncForks:
    """Forks of collections: create them, update them from their parent, and merge them."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller
        self._references = AsyncReferences(caller)

    def list(self, collection: ReferenceLike) -> AsyncPages[Fork]:
        """List the forks of a collection, by id, uid, link or name.

        Raises:
            InvalidReferenceError: It is not a valid reference; nothing was sent.
        """
        return self._references.listing_under(
            "collection",
            collection,
            lambda api, id: api.forks.get_collection_forks(id),
            lambda body: body.data,
        )

    def mine(self) -> AsyncPages[UserFork]:
        """List your forks."""
        return listing(
            self._caller,
            lambda api: api.forks.get_collections_forked_by_user(),
            lambda body: body.data,
        )

    async def stale(self, collection: ReferenceLike, *, days: float) -> AsyncIterator[Fork]:
        """Iterate over the forks of a collection that have not changed for `days` days."""
        oldest = self._caller.clock.time() - not_negative("days", days, "days") * _DAY
        async for fork in self.list(collection):
            changed = _last_change(fork)
            if changed is not None and changed < oldest:
                yield fork

    async def create(
        self, collection: ReferenceLike, *, label: str, workspace: ReferenceLike
    ) -> Reference:
        """Fork a collection into a workspace.

        Args:
            collection: Its id, uid, link or name.
            label: The label of the fork.
            workspace: Where to create it, by id, link or name.
        """
        where = await self._references.id("workspace", workspace)
        id = await self._references.id("collection", collection, "id")
        body = CreateCollectionForkRequest(label=text("label", label))
        request = build(
            lambda api: api.forks.create_collection_fork(id, body=body, workspace=where)
        )
        response = await self._caller.exchange(request)
        return written_reference(request, response, lambda body: body.collection, ForkReference)

    async def is_behind(self, fork: ReferenceLike) -> bool:
        """Return whether the parent has changes that the fork does not have.

        The service may report changes minutes late. Takes the same references as `pull`.
        """
        id = await self._references.id_not_name("collection", fork, "id")
        states = await self._caller.call(
            lambda api: api.forks.get_source_collection_status(id),
            lambda body: body.collection,
            ForkStatuses,
        )
        # The key is the uid of the fork.
        found = states.additional_properties.values()
        return any(isinstance(state, ForkStatus) and bool(state.is_source_ahead) for state in found)

    async def pull(self, fork: ReferenceLike) -> None:
        """Pull the changes of the parent into a fork, by id, uid, link or entry of `list`."""
        id = await self._references.id_not_name("collection", fork, "id")
        await self._caller.api.forks.pull_collection_changes(id)

    async def merge(
        self,
        fork: ReferenceLike,
        *,
        delete: bool = False,
        timeout: float = 300.0,
    ) -> str:
        """Merge a fork into its parent, wait, and return the uid of the parent.

        Takes the same references as `pull`.

        Args:
            delete: Whether to delete the fork afterwards.
            timeout: Seconds to wait.

        Raises:
            ConfigurationError: The collection is not a fork.
            TaskFailedError: The fork cannot be merged.
            TimedOutError: The merge did not end in time. It continues.
        """
        flag("delete", delete)
        not_negative("timeout", timeout)
        id = await self._references.id_not_name("collection", fork)
        info = await self._caller.call(
            lambda api: api.collections.get_collection(id),
            lambda body: body.collection.info,
            CollectionInfo,
        )
        parent = info.fork.from_ if isinstance(info.fork, ForkOrigin) else None
        if not isinstance(parent, str):
            raise ConfigurationError(f"the collection {info.name or id!r} is not a fork")
        body = ForkMerge(
            strategy="deleteSource" if delete else "default",
            source=info.uid or id,
            destination=parent,
        )
        request = build(lambda api: api.forks.async_merge_pull_collection_fork(body=body))
        task = await start_task(self._caller, request, object)
        with after_start():
            await task.wait(timeout)
        return parent


def _last_change(fork: object) -> float | None:
    """Return when a fork was last changed, in epoch seconds; None if the response has no date."""
    if not isinstance(fork, Fork):
        return None
    try:
        changed = str(fork.updated_at or fork.created_at).replace("Z", "+00:00")
        return datetime.datetime.fromisoformat(changed).timestamp()
    except ValueError:
        return None
