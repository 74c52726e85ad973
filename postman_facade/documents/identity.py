"""Ids of a document that is written over another, or for the first time.

Ids belong to the service: an id of another collection is refused, and an item without one is made
anew. So what is the same by its path keeps the id it has there, and what is new has none.
"""

from __future__ import annotations

from postman_facade.documents.document import Document, Json
from postman_facade.documents.elements import Pairing

_IDS = ("id", "_postman_id", "uid")


def adopt(document: Document, remote: Document, pairing: Pairing) -> None:
    """Give `document` and its elements the ids of `remote`; `pairing` is of the two."""
    document.adopt_id(remote)
    for there, here in pairing.pairs:
        if there.id is not None and here.id != there.id:
            here.data["id"] = there.id
            here.data.pop("uid", None)
    for element in pairing.added:
        _forget(element.data)


def complete(pairing: Pairing) -> None:
    """Give the elements that have no id yet the ids they have in what is there."""
    for there, here in pairing.pairs:
        if there.id is not None and here.id is None:
            here.data["id"] = there.id


def forget(document: Document) -> None:
    """Take all ids away, for a document that is made for the first time."""
    document.adopt_id(None)
    for element in document.elements():
        _forget(element.data)


def _forget(data: Json) -> None:
    for key in _IDS:
        data.pop(key, None)
