# Derived from postman_facade/resources/_async/documents.py by `python -m codegen.unasync`; change that file instead.
"""Documents of one kind - collections, environments - read, saved and published, synchronous."""

from __future__ import annotations

import copy
import os
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from postman_api_client.operations import OPERATIONS, Operation
from postman_api_client.tracebacks import sensitive

from postman_facade.client.answers import member, read_document
from postman_facade.client.arguments import text
from postman_facade.documents import identity
from postman_facade.documents.content import fingerprint
from postman_facade.documents.document import Document
from postman_facade.documents.elements import paired
from postman_facade.documents.snapshot import Snapshot
from postman_facade.errors import ConfigurationError
from postman_facade.policy.ids import segment
from postman_facade.resources._sync.publishing import Steps, Update, named, publish_once
from postman_facade.resources._sync.writes import send_guarded
from postman_facade.resources.guards import require_nothing_lost, require_unchanged
from postman_facade.resources.published import Published
from postman_facade.resources.reference import Reference

if TYPE_CHECKING:
    from postman_facade.client._sync import Postman
    from postman_facade.resources._sync.pages import Pages

D = TypeVar("D", bound=Document)


class Documents(ABC, Generic[D]):
    """What the helpers for collections and for environments have in common."""

    _document: ClassVar[type[Any]]
    _JSON: ClassVar[dict[str, str]] = {"content-type": "application/json"}

    def __init__(self, postman: Postman) -> None:
        self._postman = postman

    @abstractmethod
    def _listed(self, workspace: str, name: str) -> Pages:
        """A listing that has all of this name in the workspace, and maybe others."""

    def get(self, id: str) -> D:
        """The one with this id, uid, link or name, whole.

        Raises NotFoundError, MultipleMatchesError for a name of several, and InvalidReferenceError.
        """
        operation = self._operation("get")
        url = self._postman.ids.url_by_name(operation, id)
        response = self._postman.exchange(operation, {"url": url})
        document: D = read_document(operation, response, self._document.from_json)
        document.take_snapshot()
        return document

    @sensitive
    def create(self, document: D, *, workspace: str | None = None) -> Reference:
        """A new one with the content of `document`, in `workspace` or your oldest personal one.

        `workspace`: its id, link or name. Raises InvalidReferenceError, NameNotFoundError and MultipleMatchesError.
        """
        self._require("document", document)
        params = {}
        if workspace is not None:
            params["workspace"] = self._postman.resolve_id("workspace", workspace)
        return self._sent("create", self._url(), document.to_request(), params=params)

    @sensitive
    def save(self, document: D, *, check: bool = True, allow_delete: bool = False) -> Reference:
        """Replace what `document` was read from by the document as it is now.

        One more request looks first at what is there: EditConflictError is raised when others changed
        it since it was read, and DestructiveChangeError when the write would delete what this caller
        has not deleted through the document, unless `allow_delete`. `check=False` does without
        both and writes at once. Nothing is sent when an error is raised before.

        After a failed attempt it looks again: what has the document's content was saved, what is
        as it was before is written again, and anything else is an EditConflictError. Attempts and their
        waits end within the client's `deadline`; the last look may take 15 seconds more.
        """
        self._require("document", document)
        if document.id is None:
            raise ConfigurationError(
                "the document has no id, so there is nothing to save to; use create or publish"
            )
        base = None
        if check:
            remote = self.get(document.uid or document.id)
            require_unchanged(remote, document.snapshot, self._operation("put").path)
            pairing = identity.complete(document, remote)
            if not allow_delete:
                require_nothing_lost(pairing, document)
            base = remote.snapshot
        return self._replace(document, base)

    @sensitive
    def publish(
        self,
        source: D | str | os.PathLike[str],
        *,
        workspace: str,
        name: str | None = None,
        allow_delete: bool = False,
    ) -> Published:
        """Make the one of this name in a workspace have the content of `source`.

        `source`: a document or file; `workspace`: its id, link or name. It is created where there
        is none, and not written where nothing differs. Elements keep the ids they have there:
        those of `source` do not matter. Raises MultipleMatchesError when several have the name,
        DestructiveChangeError when something there is not in `source`, unless `allow_delete`, and
        OutcomeUnknownError when a create may have been carried out but cannot be found; it is not sent
        twice.
        """
        document = self._to_publish(source, name)
        workspace = self._postman.resolve_id("workspace", workspace)
        return publish_once(
            self._postman,
            Steps(
                operation=self._operation("create"),
                find=lambda client: named(
                    self._with(client)._listed(workspace, document.name), document.name
                ),
                create=lambda client: self._with(client)._create(document, workspace),
                update=lambda reference: self._update(document, reference, allow_delete),
                is_as_made=lambda reference: self._is_written(document, reference),
                delete=lambda reference: self.delete(reference.uid or reference.id),
            ),
        )

    def delete(self, id: str) -> None:
        """Delete the one with this id, uid or link, but no name. Raises NotFoundError, InvalidReferenceError."""
        operation = self._operation("delete")
        url = self._postman.ids.url(operation, id)
        self._postman.exchange(operation, {"url": url})

    def _to_publish(self, source: D | str | os.PathLike[str], name: str | None) -> D:
        """A document that may be changed."""
        document: D
        if isinstance(source, (str, os.PathLike)):
            document = self._document.load(source)
        else:
            document = copy.deepcopy(self._require("source", source))
        if name is not None:
            document.name = text("name", name)
        document.to_request()  # what JSON cannot say is refused before anything is sent
        return document

    def _require(self, name: str, document: D) -> D:
        """`document`, if it is one; raises ConfigurationError, which names the argument."""
        if not isinstance(document, self._document):
            wanted = self._document.__name__
            raise ConfigurationError(f"{name} must be a {wanted}, not {type(document).__name__}")
        return document

    def _create(self, document: D, workspace: str) -> Reference:
        identity.forget(document)
        return self.create(document, workspace=workspace)

    def _update(self, document: D, reference: Reference, allow_delete: bool) -> Update:
        remote = self.get(reference.uid or reference.id)
        if fingerprint(remote.content()) == fingerprint(document.content()):
            return "unchanged"
        pairing = paired(remote.elements(), document.elements())
        if not allow_delete:
            require_nothing_lost(pairing, document)
        identity.adopt(document, remote, pairing)
        self._replace(document, remote.snapshot)
        return "updated"

    def _replace(self, document: D, base: Snapshot | None) -> Reference:
        """Write it over what is there: over `base`, or over anything."""
        id = str(document.uid or document.id)

        def look(client: Postman) -> Reference | None:
            remote = self._with(client).get(id)
            if fingerprint(remote.content()) == fingerprint(document.content()):
                return Reference(str(document.id), document.name, str(document.uid or ""))
            require_unchanged(remote, base, self._operation("put").path)
            return None

        reference = self._put_guarded(document, id, look)
        document.take_snapshot(written=True)
        return reference

    def _put_guarded(
        self,
        document: D,
        id: str,
        look: Callable[[Postman], Reference | None],
    ) -> Reference:
        body = document.to_request()
        return send_guarded(
            self._postman,
            self._operation("put"),
            lambda once: self._with(once)._sent("put", self._url(id), body),
            look,
        )

    def _is_written(self, document: D, reference: Reference) -> bool:
        """Whether what is there has the content of the document."""
        remote = self.get(reference.uid or reference.id)
        return fingerprint(remote.content()) == fingerprint(document.content())

    def _with(self, client: Postman) -> Documents[D]:
        """The same, through another client."""
        return type(self)(client)

    def _sent(
        self, verb: str, url: str, body: bytes, *, params: dict[str, str] | None = None
    ) -> Reference:
        operation = self._operation(verb)
        response = self._postman.exchange(
            operation, {"url": url, "params": params, "content": body, "headers": self._JSON}
        )
        return Reference.of(member(operation, response, self._document.kind, dict))

    def _operation(self, verb: str) -> Operation:
        return OPERATIONS[verb + self._document.kind.capitalize()]

    def _url(self, id: str | None = None) -> str:
        kind: str = self._document.kind
        return f"/{kind}s" if id is None else f"/{kind}s/{segment(kind, id)}"
