"""Make forking safe: in the child every lock is free, and files and connections are its own."""

from __future__ import annotations

import os
import sys
import threading
import time
from weakref import WeakSet

__all__ = ["ForkSafe"]

_PATIENCE = 1.0
"""Seconds that a fork waits for other threads. They hold a lock for microseconds, and an import
takes milliseconds."""

_PACKAGES = frozenset(
    {"postman_facade", "postman_api_client", "httpx", "httpcore", "h11", "anyio", "asyncio", "ssl"}
)
"""Packages that a first call may import."""


class ForkSafe:
    """An object whose lock is held by no other thread at the moment of a fork."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        _all.add(self)

    def _before_fork(self) -> None:
        """Close what a child must not inherit, while the lock is held."""

    def _after_fork(self) -> None:
        """Reset the state in the child, where the lock is free."""


_all: WeakSet[ForkSafe] = WeakSet()
_forking = threading.local()


def _before() -> None:
    held = _forking.held = []
    for each in sorted(_all, key=id):  # in a fixed order: two threads may fork at once
        if each._lock.acquire(timeout=_PATIENCE):
            held.append(each)
            each._before_fork()
    ends = time.monotonic() + _PATIENCE
    while _another_thread_imports() and time.monotonic() < ends:
        time.sleep(0.001)


def _another_thread_imports() -> bool:
    """Whether another thread is importing something that the child may need.

    The child does not have that thread, and would wait for its import lock forever.
    """
    locks = getattr(sys.modules.get("_frozen_importlib"), "_module_locks", {})
    # Other packages do not count: importing a module that runs the whole program never ends.
    owners = {
        getattr(reference(), "owner", None)
        for name, reference in list(locks.items())
        if name.partition(".")[0] in _PACKAGES
    }
    return bool(owners - {None, threading.get_ident()})


def _in_parent() -> None:
    for each in _forking.held:
        each._lock.release()
    _forking.held = []


def _in_child() -> None:
    _forking.held = []
    for each in list(_all):
        each._lock = threading.Lock()
        each._after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before, after_in_parent=_in_parent, after_in_child=_in_child)
