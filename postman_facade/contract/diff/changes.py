"""The record of a change."""

from __future__ import annotations

from typing import NamedTuple

from .rating import RATINGS, ChangeCode, Rating, Side


class Where(NamedTuple):
    """JSON pointers into the two documents; None where one has no such thing."""

    old: str | None
    new: str | None


class Remark(NamedTuple):
    """A difference, before it is known who it touches."""

    code: ChangeCode
    where: Where
    message: str
    side: Side = Side.REQUEST


class Change(NamedTuple):
    """One difference between two documents, as one operation sees it."""

    code: ChangeCode
    rating: Rating
    operation: str
    """The operation id, the new one of two; empty for the document as a whole."""
    where: Where
    message: str
    """One line that says what is different, and where in the call."""
    generated: tuple[str, ...] = ()
    """Python names of the generated client: ``api.collections.get_collection``, ``models.Tag``."""
    helpers: tuple[str, ...] = ()
    """Helpers of the facade that call the operation: ``collections.get``."""

    def __str__(self) -> str:
        subject = self.operation or "the document"
        return f"{self.rating} {self.code.text}: {subject}: {self.message}"


def rank(change: Change) -> tuple[int, str, str, str]:
    """What changes are sorted by: breaking ones first, then by operation."""
    return RATINGS.index(change.rating), change.operation, change.code.text, change.message
