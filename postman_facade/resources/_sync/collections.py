# Derived from postman_facade/resources/_async/collections.py by `python -m codegen.unasync`; change that file instead.
"""Collections, synchronous."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from postman_api_client.models.collection_reference import CollectionReference
from postman_api_client.models.collection_summary import CollectionSummary

from postman_facade.calls.request import Request, optional
from postman_facade.documents import CollectionDocument
from postman_facade.policy.ids import Identified, ReferenceLike
from postman_facade.policy.tasks import starting
from postman_facade.resources._sync.documents import Documents
from postman_facade.resources._sync.tasks import start_task
from postman_facade.resources._sync.writes import send_guarded
from postman_facade.resources.document_requests import CollectionRequests
from postman_facade.resources.guards import after_start
from postman_facade.resources.reference import Reference

if TYPE_CHECKING:
    from postman_facade.calls._sync import Caller
    from postman_facade.resources._sync.pages import Pages

# With large bodies the service times out, although it completes the write. Above this size, in
# bytes, it is asked to respond first.
ASYNC_SIZE = 5_000_000
_TASK_SECONDS = 300.0


class Collections(Documents[CollectionDocument]):
    """Collections as lossless documents: reading and saving one changes nothing."""

    _document = CollectionDocument
    _requests = CollectionRequests()
    _element = CollectionReference

    def list(
        self, *, workspace: ReferenceLike | None = None, name: str | None = None
    ) -> Pages[CollectionSummary]:
        """List collections.

        Args:
            workspace: Only those in this workspace, by id, link or name.
            name: Only those with exactly this name.

        Raises:
            InvalidReferenceError: The workspace is not a valid reference; nothing was sent.
        """
        return self._references.listing(
            workspace,
            lambda api, id: api.collections.get_collections(workspace=id, name=optional(name)),
            lambda body: body.collections,
        )

    def _named(self, workspace: str, name: str) -> Pages[Identified]:
        return self._references.listing(
            workspace,
            lambda api, id: api.collections.get_collections(workspace=id, name=name),
            lambda body: body.collections,
        )

    def _put_guarded(
        self,
        document: CollectionDocument,
        request: Request[object],
        look: Callable[[Caller], Reference | None],
    ) -> Reference:
        body = document.to_request()
        large = len(body) > ASYNC_SIZE

        def send(once: Caller) -> Reference:
            if not large:
                return self._with(once)._sent(request, body)
            task = start_task(once, request.with_json(body), object, busy_timeout=0)
            with after_start():
                task.wait(_TASK_SECONDS)
            return Reference.of(document)

        return send_guarded(
            self._caller,
            request.operation,
            send,
            look,
            seconds=self._caller.options.limits.deadline + (_TASK_SECONDS if large else 0.0),
            busy=starting(request.operation)["busy"],
        )
