"""The ids and name of an element."""

from __future__ import annotations

from typing import NamedTuple


class Reference(NamedTuple):
    """An element by its ids and name."""

    id: str
    name: str
    uid: str
    """The id with its owner before it; empty for elements that have none, such as workspaces."""

    @classmethod
    def of(cls, found: object) -> Reference:
        """The reference to an object of a response; what it does not have is empty."""
        return cls(*(_text(getattr(found, field, None)) for field in cls._fields))


def _text(value: object) -> str:
    return str(value) if isinstance(value, (str, int)) else ""
