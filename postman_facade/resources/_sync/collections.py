# Derived from postman_facade/resources/_async/collections.py by `python -m codegen.unasync`; change that file instead.
"""Collections, synchronous."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from postman_api_client.operations import OPERATIONS

from postman_facade.documents import CollectionDocument
from postman_facade.errors import PostmanError
from postman_facade.policy.tasks import starting
from postman_facade.resources._sync.documents import Documents
from postman_facade.resources._sync.writes import send_guarded
from postman_facade.resources.reference import Reference

if TYPE_CHECKING:
    from postman_facade.client._sync import Postman
    from postman_facade.resources._sync.pages import Pages

# Large bodies make the service time out although it goes on writing (facts: traps), so above this
# size, in bytes, it is asked to answer first.
ASYNC_SIZE = 5_000_000
_TASK_SECONDS = 300.0


class Collections(Documents[CollectionDocument]):
    """Collections as lossless documents: what is read and saved again is unchanged.

    Source: getCollection, createCollection, putCollection, deleteCollection.
    """

    _document = CollectionDocument

    def list(self, *, workspace: str | None = None, name: str | None = None) -> Pages:
        """The entries of all pages: `id`, `uid`, `name`, `owner`, `updatedAt` and more.

        `workspace`: only those in the workspace with this id, link or name; `name`: only those
        with exactly this name. Raises InvalidReferenceError, before anything is sent. Source:
        getCollections.
        """
        return self._postman.ids.listing(OPERATIONS["getCollections"], workspace, name=name)

    def _listed(self, workspace: str, name: str) -> Pages:
        return self.list(workspace=workspace, name=name)

    def _put_guarded(
        self,
        document: CollectionDocument,
        id: str,
        look: Callable[[Postman], Reference | None],
    ) -> Reference:
        body = document.to_request()
        large = len(body) > ASYNC_SIZE

        def send(once: Postman) -> Reference:
            if not large:
                return self._with(once)._sent("put", self._url(id), body)
            task = once.start_task(
                "PUT", self._url(id), content=body, headers=self._JSON, busy_timeout=0
            )
            try:
                task.wait(_TASK_SECONDS)
            except PostmanError as error:
                error.may_have_taken_effect = True  # the service goes on with it
                raise
            return Reference(str(document.id), document.name, str(document.uid or ""))

        operation = OPERATIONS["putCollection"]
        return send_guarded(
            self._postman,
            operation,
            send,
            look,
            seconds=self._postman.options.limits.deadline + (_TASK_SECONDS if large else 0.0),
            busy=starting(operation)["busy"],
        )
