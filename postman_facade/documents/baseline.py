"""What the service held when a document was read or last written: what guards compare with."""

from __future__ import annotations

from typing import NamedTuple

from postman_facade.documents.content import fingerprint
from postman_facade.documents.document import Document
from postman_facade.documents.elements import Element, Key


class Baseline(NamedTuple):
    """Either the time of the last change is known, or the content that was written."""

    known: frozenset[Key]
    """The elements that were there, by kind and by id and path: the caller has seen them."""
    updated_at: str | None = None
    written: str | None = None

    def has(self, element: Element) -> bool:
        return not self.known.isdisjoint(element.keys)

    def is_of(self, remote: Document) -> bool:
        """Whether the service still holds what was read or written."""
        if self.written is not None:
            return self.written == fingerprint(remote.content())
        return self.updated_at is None or self.updated_at == remote.updated_at


def read_baseline(document: Document) -> Baseline:
    """Of a document as the service answered it."""
    return Baseline(_known(document), updated_at=document.updated_at)


def written_baseline(document: Document) -> Baseline:
    """Of a document that was just written: the service has not told the new time."""
    return Baseline(_known(document), written=fingerprint(document.content()))


def _known(document: Document) -> frozenset[Key]:
    return frozenset(key for element in document.elements() for key in element.keys)
