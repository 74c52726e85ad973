# Derived from postman_facade/resources/_async/documents.py by `python -m codegen.unasync`; change that file instead.
"""Read, save and publish documents of one kind, asynchronously."""

from __future__ import annotations

import copy
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from postman_api_client.tracebacks import sensitive
from postman_api_client.types import UNSET, Unset

from postman_facade.calls.arguments import flag, text
from postman_facade.calls.request import Request
from postman_facade.calls.responses import parsed, read_document
from postman_facade.documents import identity
from postman_facade.documents.content import fingerprint
from postman_facade.documents.document import Document, Source
from postman_facade.documents.elements import paired
from postman_facade.documents.snapshot import Snapshot
from postman_facade.errors import ConfigurationError
from postman_facade.policy.ids import Identified, ReferenceLike
from postman_facade.resources._sync.publishing import Steps, Update, named, publish_once
from postman_facade.resources._sync.references import References
from postman_facade.resources._sync.writes import send_guarded
from postman_facade.resources.document_requests import DocumentRequests
from postman_facade.resources.guards import require_nothing_lost, require_unchanged
from postman_facade.resources.published import Published
from postman_facade.resources.reference import Reference, written_reference

if TYPE_CHECKING:
    from postman_facade.calls._sync import Caller
    from postman_facade.resources._sync.pages import Pages

D = TypeVar("D", bound=Document)


class Documents(ABC, Generic[D]):
    """The common base of the helpers for collections and environments."""

    _document: ClassVar[type[Any]]
    _requests: ClassVar[DocumentRequests]
    _element: ClassVar[type[object]]
    """The model that a write returns."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._references = References(caller)

    @abstractmethod
    def _named(self, workspace: str, name: str) -> Pages[Identified]:
        """List all with this name in the workspace, and possibly others."""

    def get(self, reference: ReferenceLike) -> D:
        """Read a document, by id, uid, link or name.

        Raises:
            NotFoundError: It does not exist.
            MultipleMatchesError: More than one has this name.
            InvalidReferenceError: It is not a valid reference.
        """
        request = self._requests.get(self._references.id(self._document.kind, reference))
        response = self._caller.exchange(request)
        document: D = read_document(request.operation, response, self._document.from_json)
        document.take_snapshot()
        return document

    @sensitive
    def create(
        self,
        source: Source[D],
        *,
        workspace: ReferenceLike | None = None,
    ) -> Reference:
        """Create a new document from `source`.

        Args:
            source: A document, decoded JSON, or the path of a file.
            workspace: Where to create it, by id, link or name. Defaults to your oldest personal
                workspace.

        Raises:
            DocumentError: `source` is not a document of this kind.
            InvalidReferenceError, NameNotFoundError, MultipleMatchesError: The workspace is not
                valid, does not exist or is ambiguous.
        """
        document = self._document.of(source)
        return self._created(document, self._workspace(workspace))

    @sensitive
    def save(self, document: D, *, check: bool = True, allow_delete: bool = False) -> Reference:
        """Save the changes in `document`.

        Reads the saved version first, unless `check` is false, and writes only if nobody else has
        changed it. If the write fails, reads it again to find out whether it was carried out, and
        retries only if nothing has changed. All attempts end within the `deadline` of the client;
        the last read may take 15 seconds more.

        Args:
            check: Whether to read the saved version before the write.
            allow_delete: Whether the write may delete elements that you did not remove through
                the document.

        Raises:
            EditConflictError: Somebody else has changed it since it was read.
            DestructiveChangeError: The write would delete elements that you did not remove.
        """
        self._require("document", document)
        flag("check", check)
        flag("allow_delete", allow_delete)
        if document.id is None:
            raise ConfigurationError(
                "the document has no id to save it under; use create or publish"
            )
        base = None
        if check:
            remote = self.get(document)
            require_unchanged(remote, document.snapshot, self._put_path)
            pairing = identity.complete(document, remote)
            if not allow_delete:
                require_nothing_lost(pairing, document)
            base = remote.snapshot
        return self._replace(document.uid or document.id, document, base)

    @sensitive
    def publish(
        self,
        source: Source[D],
        *,
        workspace: ReferenceLike,
        name: str | None = None,
        allow_delete: bool = False,
    ) -> Published:
        """Create or update the item with this name so that it matches `source`.

        If it already matches, nothing is written. Existing elements keep their ids; ids in
        `source` are ignored.

        Args:
            source: A document, decoded JSON, or the path of a file.
            workspace: Where to publish it, by id, link or name.
            name: The name to publish it under. Defaults to that of the document.
            allow_delete: Whether elements that are not in `source` may be deleted.

        Raises:
            MultipleMatchesError: More than one has this name.
            DestructiveChangeError: An element that exists is not in `source`.
            OutcomeUnknownError: It may have been created but cannot be found. It is not sent twice.
        """
        document = self._to_publish(source, name)
        flag("allow_delete", allow_delete)
        where = self._references.id("workspace", workspace)
        return publish_once(
            self._caller,
            Steps(
                operation=self._requests.create(UNSET).operation,
                find=lambda caller: named(
                    self._with(caller)._named(where, document.name), document.name
                ),
                create=lambda caller: self._with(caller)._create(document, where),
                update=lambda reference: self._update(document, reference, allow_delete),
                is_as_made=lambda reference: self._is_written(document, reference),
                delete=lambda reference: self.delete(reference),
            ),
        )

    def delete(self, reference: ReferenceLike) -> None:
        """Delete it, by id, uid or link, but not by name.

        Raises:
            NotFoundError: It does not exist.
            InvalidReferenceError: The reference is a name, or not valid.
        """
        id = self._references.id_not_name(self._document.kind, reference)
        request = self._requests.delete(id)
        parsed(request, self._caller.exchange(request))

    def _workspace(self, workspace: ReferenceLike | None) -> str | Unset:
        return UNSET if workspace is None else self._references.id("workspace", workspace)

    def _to_publish(self, source: Source[D], name: str | None) -> D:
        """Return a document that may be changed."""
        document: D = copy.deepcopy(self._document.of(source))
        if name is not None:
            document.name = text("name", name)
        document.to_request()  # fail before anything is sent if JSON cannot express it
        return document

    def _require(self, name: str, document: D) -> D:
        """Return `document` if it is of this kind; otherwise raise ConfigurationError."""
        if not isinstance(document, self._document):
            wanted = self._document.__name__
            raise ConfigurationError(f"{name} must be a {wanted}, not {type(document).__name__}")
        return document

    def _create(self, document: D, workspace: str) -> Reference:
        identity.forget(document)
        return self._created(document, workspace)

    def _created(self, document: D, workspace: str | Unset) -> Reference:
        return self._sent(self._requests.create(workspace), document.to_request())

    def _update(self, document: D, reference: Reference, allow_delete: bool) -> Update:
        remote = self.get(reference)
        if fingerprint(remote.content()) == fingerprint(document.content()):
            return "unchanged"
        pairing = paired(remote.elements(), document.elements())
        if not allow_delete:
            require_nothing_lost(pairing, document)
        identity.adopt(document, remote, pairing)
        self._replace(remote.uid or reference.uid or reference.id, document, remote.snapshot)
        return "updated"

    def _replace(self, id: str, document: D, base: Snapshot | None) -> Reference:
        """Overwrite the saved version: only `base`, or any version if that is None."""

        def look(caller: Caller) -> Reference | None:
            remote = self._with(caller).get(id)
            if fingerprint(remote.content()) == fingerprint(document.content()):
                return Reference.of(document)
            require_unchanged(remote, base, self._put_path)
            return None

        reference = self._put_guarded(document, self._requests.put(id), look)
        document.take_snapshot(written=True)
        return reference

    def _put_guarded(
        self,
        document: D,
        request: Request[object],
        look: Callable[[Caller], Reference | None],
    ) -> Reference:
        body = document.to_request()
        return send_guarded(
            self._caller,
            request.operation,
            lambda once: self._with(once)._sent(request, body),
            look,
        )

    def _is_written(self, document: D, reference: Reference) -> bool:
        """Whether the saved version has the content of the document."""
        remote = self.get(reference)
        return fingerprint(remote.content()) == fingerprint(document.content())

    def _with(self, caller: Caller) -> Documents[D]:
        """Return a copy that sends through another caller."""
        return type(self)(caller)

    def _sent(self, request: Request[object], body: bytes) -> Reference:
        response = self._caller.exchange(request.with_json(body))
        return written_reference(request, response, self._requests.written, self._element)

    @property
    def _put_path(self) -> str:
        return self._requests.put("x").operation.path
