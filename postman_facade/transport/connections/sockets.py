"""The sockets below an HTTP client. The HTTP library does not give them, so its insides are read here."""

from __future__ import annotations

import os
import socket
import weakref
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, Protocol


class Inherited(Protocol):
    """What holds clients that a forked process must not use."""

    def start_afresh(self) -> list[Any]:
        """Forget the clients and locks of the parent process; returns the clients."""


_holders: weakref.WeakSet[Inherited] = weakref.WeakSet()
_of_the_parent: list[Any] = []


def start_afresh_after_fork(holder: Inherited) -> None:
    """Have `holder` forget, in each process forked from now on, what belongs to this one."""
    _holders.add(holder)


def interrupt(client: Any) -> None:
    """End what others read and write on the connections of `client`; they remain to be closed.

    A thread that waits for an answer is not woken by closing its socket, and the number of a socket
    closed under it may be that of another one a moment later.
    """
    for each in _sockets(client):
        with suppress(OSError):
            if isinstance(each, socket.socket):
                # Not its own method: that of a TLS socket takes the state from under a reader.
                socket.socket.shutdown(each, socket.SHUT_RDWR)
            else:
                each.shutdown(socket.SHUT_RDWR)


def _in_the_child() -> None:
    for holder in list(_holders):
        for client in holder.start_afresh():
            for each in _sockets(client):
                if isinstance(each, socket.socket):
                    each.close()  # the descriptor of this process: nothing is written
            # asyncio's cannot be closed without the loop of the parent. They are kept, because
            # collecting them would touch it.
            _of_the_parent.append(client)


def _sockets(client: Any) -> Iterator[Any]:
    pool = getattr(getattr(client, "_transport", None), "_pool", None)
    for connection in getattr(pool, "connections", ()):
        while (inner := getattr(connection, "_connection", None)) is not None:
            connection = inner
        stream = getattr(connection, "_network_stream", None)
        found = None if stream is None else stream.get_extra_info("socket")
        if found is not None:
            yield found


if hasattr(os, "register_at_fork"):  # not on Windows, where nothing forks
    os.register_at_fork(after_in_child=_in_the_child)
