"""Records of changes."""

from __future__ import annotations

from typing import NamedTuple

from .rating import RATINGS, ChangeCode, Rating, Side


class Where(NamedTuple):
    """JSON pointers into the old and new documents; None where it does not exist."""

    old: str | None
    new: str | None


class Remark(NamedTuple):
    """A change, without the names that it affects."""

    code: ChangeCode
    where: Where
    message: str
    side: Side = Side.REQUEST


class Change(NamedTuple):
    """A change between two documents, for one operation."""

    code: ChangeCode
    rating: Rating
    operation: str
    """The (new) operation id; empty for the document as a whole."""
    where: Where
    message: str
    """One line: what has changed, and in which part of the call."""
    generated: tuple[str, ...] = ()
    """Affected names of the generated client, such as ``models.Tag``."""
    helpers: tuple[str, ...] = ()
    """Helpers of the facade that call the operation: ``collections.get``."""

    def __str__(self) -> str:
        subject = self.operation or "the document"
        return f"{self.rating} {self.code.text}: {subject}: {self.message}"


def rank(change: Change) -> tuple[int, str, str, str]:
    """The sort key: breaking changes first, then by operation."""
    return RATINGS.index(change.rating), change.operation, change.code.text, change.message
