"""The sockets below an HTTP client. The HTTP library does not give them, so its insides are read here."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

_of_the_parent: list[Any] = []


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


def leave_to_parent(clients: list[Any]) -> None:
    """Give up, in a forked process, the clients of its parent without a word on their connections."""
    for client in clients:
        for each in _sockets(client):
            if isinstance(each, socket.socket):
                each.close()  # the descriptor of this process only
    # asyncio's cannot be closed without the loop of the parent. They are kept, because collecting
    # them would touch it.
    _of_the_parent.extend(clients)


def _sockets(client: Any) -> Iterator[Any]:
    pool = getattr(getattr(client, "_transport", None), "_pool", None)
    for connection in getattr(pool, "connections", ()):
        while (inner := getattr(connection, "_connection", None)) is not None:
            connection = inner
        stream = getattr(connection, "_network_stream", None)
        found = None if stream is None else stream.get_extra_info("socket")
        if found is not None:
            yield found
