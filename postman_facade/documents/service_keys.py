"""The keys that the service writes, by the place where it writes them.

Anywhere else a key of the same name is the author's, and is kept, compared and published: the `id`
of a variable is its name in older exports.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from postman_facade.json_types import JsonObject

_NONE: frozenset[str] = frozenset()
_NOTHING: tuple[object, ...] = (None, [], "", {})


class Keys(NamedTuple):
    """What the service writes in one place."""

    ids: frozenset[str] = _NONE
    """Which element it is; an element that is new has none."""
    notes: frozenset[str] = _NONE
    """What it records about it, and forms that it chooses itself."""
    empty: frozenset[str] = _NONE
    """What it adds or leaves out where there is nothing."""

    def without(self, holder: JsonObject) -> JsonObject:
        """Return a copy of the object with only what the author wrote."""
        return {
            key: value
            for key, value in holder.items()
            if key not in self.ids
            and key not in self.notes
            and not (key in self.empty and value in _NOTHING)
        }

    def forget(self, holder: JsonObject) -> None:
        """Remove the ids."""
        for key in self.ids:
            holder.pop(key, None)


_TIMES = frozenset(("createdAt", "updatedAt"))

COLLECTION = Keys(empty=frozenset(("auth", "description", "event", "variable")))
INFO = Keys(
    # The service knows the address of the schema under two names; exports tell who made them.
    ids=frozenset(("_postman_id", "uid")),
    notes=_TIMES | {"lastUpdatedBy", "fork", "schema", "_exporter_id", "_collection_link"},
    empty=frozenset(("description",)),
)
ITEM = Keys(
    ids=frozenset(("id", "_postman_id", "uid")),
    notes=_TIMES,
    empty=frozenset(("auth", "description", "event", "response", "variable")),
)
REQUEST = Keys(empty=frozenset(("auth", "body", "description", "header")))
RESPONSE = Keys(
    ids=frozenset(("id", "_postman_id", "uid")),
    notes=_TIMES,
    empty=frozenset(("body", "header")),
)
EVENT = Keys(notes=frozenset(("id",)))
SCRIPT = Keys(notes=frozenset(("id",)), empty=frozenset(("packages",)))
ENVIRONMENT = Keys(ids=frozenset(("id", "uid")))
VARIABLE = Keys()

OF_ELEMENTS: Mapping[str, Keys] = {
    "folder": ITEM,
    "request": ITEM,
    "response": RESPONSE,
    "variable": VARIABLE,
}
