"""Check what a write would change, before it is sent."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from typing import Literal

from postman_facade.documents.document import Document
from postman_facade.documents.elements import Pairing
from postman_facade.documents.snapshot import Snapshot
from postman_facade.errors import DestructiveChangeError, EditConflictError, PostmanError

_MOST_LISTED = 10


def require_unchanged(remote: Document, snapshot: Snapshot | None, path: str) -> None:
    """Raise EditConflictError if the document was changed since `snapshot`.

    `path` is the path template of the write.
    """
    if snapshot is None or remote.matches(snapshot):
        return
    now = remote.updated_at
    then = snapshot.updated_at
    seen = f"read as of {then}" if then else "last written by this client"
    raise conflict("PUT", path, f"somebody else changed it at {now}, after it was {seen}")


@contextlib.contextmanager
def after_start() -> Iterator[None]:
    """For what follows a start in the same call: its errors say that the call may have taken effect."""
    try:
        yield
    except PostmanError as error:
        error.may_have_taken_effect = True
        raise


def changes(wanted: Mapping[str, object], there: Mapping[str, object]) -> dict[str, object]:
    """Return the settings in `wanted` that differ from those in `there`."""
    return {key: value for key, value in wanted.items() if there.get(key) != value}


def outcome_of(
    changed: Mapping[str, object],
    before: Mapping[str, object],
    now: Mapping[str, object],
    path: str,
) -> Literal["updated"] | None:
    """Return "updated" if a write set the values in `changed`, and None if it changed nothing.

    `path` is the path template of the write. Raises EditConflictError if neither is the case.
    """
    if all(now.get(key) == value for key, value in changed.items()):
        return "updated"
    if all(now.get(key) == before.get(key) for key in changed):
        return None
    names = ", ".join(changed)
    raise conflict("PUT", path, f"others changed {names} while they were being written")


def conflict(method: str, path: str, message: str) -> EditConflictError:
    """Return the error for a write that conflicts with a change by somebody else."""
    return EditConflictError(
        status_code=412,
        message=message,
        method=method,
        path=path,
        hint="read it again and repeat the edit, or pass check=False",
    )


def require_nothing_lost(pairing: Pairing, document: Document) -> None:
    """Raise DestructiveChangeError if writing `document` would delete more than the caller did.

    `pairing` pairs the elements on the service with those of the document.
    """
    lost = [element for element in pairing.lost if not document.has_deleted(element)]
    if not lost:
        return
    names = [f"{element.kind} {element.path!r}" for element in lost]
    listed = ", ".join(names[:_MOST_LISTED])
    more = f" and {len(names) - _MOST_LISTED} more" if len(names) > _MOST_LISTED else ""
    raise DestructiveChangeError(
        f"this would delete {len(names)}: {listed}{more}; pass allow_delete=True to allow it", names
    )
