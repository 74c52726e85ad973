"""The ids and name of an element."""

from __future__ import annotations

from typing import NamedTuple

from postman_facade.policy.ids import kind_of


class Reference(NamedTuple):
    """An element by its kind, ids and name."""

    id: str
    name: str
    uid: str
    """The id with its owner before it; empty for elements that have none, such as workspaces."""
    kind: str = ""
    """Such as `collection`."""

    @classmethod
    def of(cls, found: object) -> Reference:
        """The reference to an object of a response; what it does not have is empty."""
        id, name, uid = (_text(getattr(found, field, None)) for field in ("id", "name", "uid"))
        return cls(id, name, uid, kind_of(found) or "")


def _text(value: object) -> str:
    return str(value) if isinstance(value, (str, int)) else ""
