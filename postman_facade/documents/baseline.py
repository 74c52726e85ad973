"""What the service held when a document was read or last written: what guards compare with."""

from __future__ import annotations

from typing import NamedTuple

from postman_facade.documents.content import fingerprint
from postman_facade.documents.document import Document
from postman_facade.documents.elements import Element, Key


class Baseline(NamedTuple):
    """What was there, without the values themselves."""

    known: frozenset[Key]
    """The elements that were there, by kind and by id and path: the caller has seen them."""
    content: str
    """The fingerprint of what the author wrote."""
    updated_at: str | None
    """When the service had last seen a change; None for what was just written, as it does not tell."""

    def has(self, element: Element) -> bool:
        return not self.known.isdisjoint(element.keys)

    def is_of(self, remote: Document) -> bool:
        """Whether the service still holds it. Two states may have the same time."""
        same_time = self.updated_at is None or self.updated_at == remote.updated_at
        return same_time and self.content == fingerprint(remote.content())


def baseline_of(document: Document, *, written: bool = False) -> Baseline:
    """Of a document as the service answered it, or as it was just `written`."""
    known = frozenset(key for element in document.elements() for key in element.keys)
    updated_at = None if written else document.updated_at
    return Baseline(known, fingerprint(document.content()), updated_at)
