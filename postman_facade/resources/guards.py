"""What a write may do to what is there, decided before it is sent."""

from __future__ import annotations

from postman_facade.documents.baseline import Baseline
from postman_facade.documents.document import Document
from postman_facade.documents.elements import Pairing
from postman_facade.errors import DestructiveChange, EditConflict

_MOST_LISTED = 10


def require_unchanged(remote: Document, baseline: Baseline | None, path: str) -> None:
    """Raises EditConflict when the document was changed since `baseline`.

    `path`: the path template of the write.
    """
    if baseline is None or baseline.is_of(remote):
        return
    now = remote.updated_at
    then = baseline.updated_at
    seen = f"read in its state of {then}" if then else "last written by this client"
    raise EditConflict(
        status_code=412,
        message=f"changed at {now}, after it was {seen}",
        method="PUT",
        path=path,
        hint="read it again and repeat the edit, or pass check=False",
    )


def require_nothing_lost(pairing: Pairing, document: Document) -> None:
    """Raises DestructiveChange when writing `document` would delete what the caller did not delete.

    `pairing`: of what is there with the document.
    """
    lost = [element for element in pairing.lost if not document.has_deleted(element)]
    if not lost:
        return
    names = [f"{element.kind} {element.path!r}" for element in lost]
    listed = ", ".join(names[:_MOST_LISTED])
    more = f" and {len(names) - _MOST_LISTED} more" if len(names) > _MOST_LISTED else ""
    raise DestructiveChange(
        f"this would delete {len(names)}: {listed}{more}; pass allow_delete=True to let it", names
    )
