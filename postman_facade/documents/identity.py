"""Assign ids to a document before it overwrites another one or is created.

Ids belong to the service: it rejects the id of another collection, and creates an item without
one. So elements with the same path keep their ids, and new elements have none.
"""

from __future__ import annotations

from postman_facade.documents.document import Document
from postman_facade.documents.elements import Element, Pairing, paired
from postman_facade.documents.service_keys import OF_ELEMENTS


def adopt(document: Document, remote: Document, pairing: Pairing) -> None:
    """Give `document` and its elements the ids of `remote`; `pairing` pairs their elements."""
    document.adopt_id(remote)
    for there, here in pairing.pairs:
        if there.id is not None and here.data.get("id") != there.id:
            _forget(here)
            here.data["id"] = there.id
    for element in pairing.added:
        _forget(element)


def complete(document: Document, remote: Document) -> Pairing:
    """Give the elements of `document` that have no id yet the ids they have in `remote`.

    Those that were new in the last write may have been renamed since. Returns the pairing of both.
    """
    known = {element.id for element in document.elements()}
    unknown = (element for element in remote.elements() if element.id not in known)
    _take_ids(paired(unknown, document.new_elements))
    pairing = paired(remote.elements(), document.elements())
    _take_ids(pairing)
    document.new_elements = tuple(pairing.added)
    return pairing


def _take_ids(pairing: Pairing) -> None:
    for there, here in pairing.pairs:
        if there.id is not None and not here.data.get("id"):
            here.data["id"] = there.id


def forget(document: Document) -> None:
    """Remove all ids, for a document that is created."""
    document.adopt_id(None)
    document.new_elements = ()
    for element in document.elements():
        _forget(element)


def _forget(element: Element) -> None:
    OF_ELEMENTS[element.kind].forget(element.data)
