"""Documents that exist and cannot be read yet, as where reads lag behind writes."""

from __future__ import annotations

from collections.abc import Collection, Iterable

# Tasks tell at once how far they are.
_NEVER_LATE = ("task",)


def delayable(documents: Iterable[tuple[int, str]]) -> list[int]:
    """The numbers of those that can be late, of numbers and kinds of documents."""
    return [number for number, kind in documents if kind not in _NEVER_LATE]


class Late:
    """Numbers of documents, each with the time from which it is read."""

    def __init__(self) -> None:
        self._until: dict[int, float] = {}

    def add(self, numbers: Iterable[int], until: float) -> None:
        """Let documents be read from a time on."""
        self._until.update(dict.fromkeys(numbers, until))

    def numbers(self, now: float) -> Collection[int]:
        """The documents that cannot be read now."""
        if self._until:
            self._until = {number: until for number, until in self._until.items() if now < until}
        return self._until.keys()

    def clear(self) -> None:
        self._until.clear()
