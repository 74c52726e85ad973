"""References to elements."""

from __future__ import annotations

from typing import NamedTuple

from postman_facade.policy.ids import kind_of


class Reference(NamedTuple):
    """The kind, ids and name of an element."""

    id: str
    name: str
    uid: str
    """The owner and the id; empty for elements without a uid, such as workspaces."""
    kind: str = ""
    """Such as `collection`."""

    @classmethod
    def of(cls, found: object) -> Reference:
        """Return the reference to an object of a response; missing parts are empty."""
        id, name, uid = (_text(getattr(found, field, None)) for field in ("id", "name", "uid"))
        return cls(id, name, uid, kind_of(found) or "")


def _text(value: object) -> str:
    return str(value) if isinstance(value, (str, int)) else ""
