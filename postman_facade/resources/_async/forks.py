"""Forks of collections, asynchronous."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from postman_api_client.operations import OPERATIONS

from postman_facade.client.answers import member, whole
from postman_facade.client.arguments import text
from postman_facade.errors import ConfigurationError
from postman_facade.policy.ids import segment
from postman_facade.resources.reference import Reference
from postman_facade.settings import not_negative

if TYPE_CHECKING:
    from postman_facade.client._async import AsyncPostman
    from postman_facade.resources._async.pages import AsyncPages

_DAY = 86_400.0


class AsyncForks:
    """Forks of collections: made, kept in step with their parent, and merged into it."""

    def __init__(self, postman: AsyncPostman) -> None:
        self._postman = postman

    def list(self, collection: str | None = None) -> AsyncPages:
        """The forks of a collection, or else all your own: `forkId`, `forkName` and more.

        `collection`: its id, uid or link. Where there are none the list is empty. Raises
        InvalidReferenceError, before anything is sent. Source: getCollectionForks,
        getCollectionsForkedByUser.
        """
        parent = self._postman.ids.bare("collection", collection)
        forks = "collection-forks" if parent is None else f"{parent}/forks"
        return self._postman.paginate(f"/collections/{forks}")

    async def stale(self, collection: str, *, days: float) -> AsyncIterator[dict[str, Any]]:
        """The forks of a collection that nobody has changed for so many days."""
        oldest = self._postman.clock.time() - not_negative("days", days, "days") * _DAY
        async for fork in self.list(collection):
            changed = str(fork.get("updatedAt") or fork.get("createdAt"))
            moment = datetime.datetime.fromisoformat(changed.replace("Z", "+00:00"))
            if moment.timestamp() < oldest:
                yield fork

    async def create(self, collection: str, *, label: str, workspace: str) -> Reference:
        """Fork a collection into a workspace, each by id, link or name.

        Source: createCollectionFork.
        """
        workspace = await self._postman.resolve_id("workspace", workspace)
        id = await self._postman.resolve_id("collection", collection, form="id")
        url = f"/collections/fork/{segment('collection', id)}"
        response = await self._postman.request(
            "POST", url, params={"workspace": workspace}, json={"label": text("label", label)}
        )
        return Reference.of(
            member(OPERATIONS["createCollectionFork"], response, "collection", dict)
        )

    async def is_behind(self, fork: str) -> bool:
        """Whether the parent has changes that the fork, by id, uid or link, has not.

        The service may know it minutes late. Source: getSourceCollectionStatus.
        """
        operation = OPERATIONS["getSourceCollectionStatus"]
        url = await self._postman.ids.url(operation, fork)
        response = await self._postman.exchange(operation, {"url": url})
        # The key is the uid of the fork.
        states = member(operation, response, "collection", dict).values()
        return any(isinstance(state, dict) and state.get("isSourceAhead") for state in states)

    async def pull(self, fork: str) -> None:
        """Bring the changes of the parent into the fork, by id, uid or link.

        Source: pullCollectionChanges.
        """
        operation = OPERATIONS["pullCollectionChanges"]
        url = await self._postman.ids.url(operation, fork)
        await self._postman.exchange(operation, {"url": url})

    async def merge(self, fork: str, *, delete: bool = False, timeout: float = 300.0) -> str:
        """Bring the changes of the fork, by id, uid or link, into its parent, and wait.

        Returns the uid of the parent. `delete`: the fork afterwards. Raises ConfigurationError for
        what is no fork, TaskFailedError where the two cannot be merged, and TimedOutError. Source:
        asyncMergePullCollectionFork.
        """
        operation = OPERATIONS["getCollection"]
        url = await self._postman.ids.url(operation, fork)
        response = await self._postman.exchange(operation, {"url": url})
        info = whole(operation, response)["collection"].get("info", {})
        parent = (info.get("fork") or {}).get("from")
        if not parent:
            raise ConfigurationError(f"the collection {info.get('name')!r} is no fork")
        merge = {
            "strategy": "deleteSource" if delete else "default",
            "source": info["uid"],
            "destination": parent,
        }
        task = await self._postman.start_task("PUT", "/collection-merges", json=merge)
        await task.wait(timeout)
        return str(parent)
