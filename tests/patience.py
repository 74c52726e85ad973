"""How long something takes, on a machine that may be busy with something else."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_TICK = 0.005


@contextmanager
def ticking() -> Iterator[Callable[[], float]]:
    """The seconds since, as a thread of this process sees them: while the machine gives the process
    no time, none passes."""
    stopped = threading.Event()
    ticks = [0]

    def count() -> None:
        while not stopped.wait(_TICK):
            ticks[0] += 1

    started = time.monotonic()
    thread = threading.Thread(target=count, name="ticking", daemon=True)
    thread.start()
    try:
        yield lambda: min(ticks[0] * _TICK, time.monotonic() - started)
    finally:
        stopped.set()
        thread.join()
