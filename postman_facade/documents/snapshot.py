"""The state of a document on the service when it was read or last written."""

from __future__ import annotations

from typing import NamedTuple

from postman_facade.documents.elements import Element, Key


class Snapshot(NamedTuple):
    """What guards compare with: fingerprints and names, but no values."""

    known: frozenset[Key]
    """The elements that were there, by kind and by id and path: the caller has seen them."""
    content: str
    """The fingerprint of the author's content."""
    updated_at: str | None
    """When the service last saw a change; None after a write, whose response does not say."""

    def has(self, element: Element) -> bool:
        return not self.known.isdisjoint(element.keys)
