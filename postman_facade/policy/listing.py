"""Detect entries that move between pages while a listing is read.

Others may change a list while its pages are read by position. If an entry is removed, those after
it move up, and one moves to a page that was read already: the total falls, or an entry appears
twice. Then earlier pages are read again, without returning entries twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

_MOST_RETURNS = 100
_MOST_PASSES = 3


class EntriesRead:
    """The state of one iteration."""

    __slots__ = (
        "_fallen", "_given", "_is_shuffled", "_nameless", "_passed", "_passes", "_returns",
        "_total", "cursors",
    )  # fmt: skip

    def __init__(self) -> None:
        self.cursors: set[Any] = set()
        """The cursors used so far."""
        self._given: set[Any] = set()
        self._passed: set[Any] = set()
        """The entries read since the last restart."""
        self._nameless = False
        """Whether there are entries without an id, which cannot be identified."""
        self._total: int | None = None
        self._fallen = 0
        """The number of entries removed since the previous page."""
        self._is_shuffled = False
        """Whether entries appeared twice although none was added."""
        self._returns = 0
        self._passes = 1

    def new(self, items: Iterable[Any], total: int | None) -> list[int]:
        """Return the positions of new entries on the next page.

        `total` is the number of entries on all pages, as the page reports it.
        """
        risen = 0
        if total is not None and self._total is not None:
            risen = total - self._total
        self._fallen = max(0, -risen)
        self._total = total if total is not None else self._total
        found, twice = [], 0
        for position, item in enumerate(items):
            name = _name(item)
            if name is None:
                self._nameless = True
                found.append(position)
                continue
            if name not in self._given:
                found.append(position)
            twice += name in self._passed
            self._passed.add(name)
            self._given.add(name)
        self._is_shuffled |= twice > max(0, risen)
        return found

    def position_to_return_to(self, position: int, origin: int, *, is_last: bool) -> int | None:
        """Return where to read again after the page at `position`; None if nothing can be missing."""
        if self._fallen and position > origin:
            self._returns += 1
            return max(origin, position - self._fallen)
        if self._is_shuffled and is_last:
            self._passes += 1
            return origin
        return None

    def begin_again(self) -> bool:
        """Prepare for reading pages again; return False if that does not help."""
        self._passed.clear()
        self._is_shuffled = False
        often = self._returns > _MOST_RETURNS or self._passes > _MOST_PASSES
        return not (self._nameless or often)


def _name(item: Any) -> str | int | None:
    """Return what identifies an entry."""
    name = (item.get("uid") or item.get("id")) if isinstance(item, dict) else None
    return name if isinstance(name, (str, int)) else None
