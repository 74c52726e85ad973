"""The sandbox's clock: it runs with another one until it is moved or frozen."""

from __future__ import annotations

from collections.abc import Callable

# The first second of the year 10000, which ISO 8601 times cannot write.
_END_OF_TIME = 253_402_300_800


class Clock:
    """Seconds since the epoch. Raises ValueError for times that no answer could show."""

    def __init__(self, source: Callable[[], float]) -> None:
        self._source = source
        self._ahead = 0.0
        self._frozen: float | None = None

    def __call__(self) -> float:
        return self._frozen if self._frozen is not None else self._source() + self._ahead

    @property
    def frozen(self) -> bool:
        return self._frozen is not None

    def advance(self, seconds: float) -> None:
        self.set(self() + seconds)

    def set(self, time: float) -> None:
        if not 0 <= time < _END_OF_TIME:
            raise ValueError(f"{time} is not a time between the years 1970 and 9999")
        if self._frozen is not None:
            self._frozen = time
        self._ahead = time - self._source()

    def freeze(self) -> None:
        """Stand still until `run`; `advance` and `set` still move it."""
        self._frozen = self()

    def run(self) -> None:
        """Go on from where it stands."""
        if self._frozen is not None:
            self._ahead = self._frozen - self._source()
            self._frozen = None

    def reset(self) -> None:
        """Run with its source again."""
        self._ahead = 0.0
        self._frozen = None
