"""The collection and the environment that a mock, monitor or webhook works with."""

from __future__ import annotations

from typing import Any

from ..errors import ApiError, named
from ..store import Row
from ..world import World


def by_uid(world: World, kind: str, sent: Any) -> Row:
    """The document whose uid was sent. Raises the 400 when there is none."""
    id = world.from_uid(sent) if isinstance(sent, str) else None
    row = world.store.find(kind, id) if id is not None else None
    if row is None:
        raise _unknown(kind, sent)
    return row


def by_any_id(world: World, kind: str, sent: Any) -> Row:
    """The document whose uid or bare id was sent. Raises the 400 when there is none."""
    row = world.store.find(kind, world.bare(sent)) if isinstance(sent, str) else None
    if row is None:
        raise _unknown(kind, sent)
    return row


def _unknown(kind: str, sent: Any) -> ApiError:
    message = f"The specified {kind} does not exist."
    return named(400, "instanceNotFoundError", message, {"item": kind, "id": sent})
