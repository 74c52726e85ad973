"""What a write answers with: which element it was about."""

from __future__ import annotations

from typing import Any, NamedTuple


class Reference(NamedTuple):
    """An element by its ids and name; `uid` is the id with its owner before it."""

    id: str
    name: str
    uid: str

    @classmethod
    def of(cls, answer: dict[str, Any]) -> Reference:
        """From the object of an answer; what it leaves out is empty."""
        found = (answer.get(field) for field in cls._fields)
        return cls(*("" if value is None else str(value) for value in found))
