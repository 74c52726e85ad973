"""A server over loopback, in a process of its own, that answers with a short list of collections."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_SERVER = """
import json, socket
body = json.dumps({"collections": [
    {"id": str(n), "name": f"Collection {n}", "uid": f"1-{n}", "owner": "1",
     "createdAt": "2026-01-01T00:00:00.000Z", "updatedAt": "2026-01-01T00:00:00.000Z",
     "isPublic": False} for n in range(3)]}).encode()
answer = (b"HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\n"
          b"Date: Tue, 24 Nov 2026 10:00:00 GMT\\r\\nRateLimit-Limit: 1000000000\\r\\n"
          b"RateLimit-Remaining: 999999999\\r\\nRateLimit-Reset: 60\\r\\n"
          b"Content-Length: %d\\r\\n\\r\\n" % len(body)) + body
listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
import threading
def serve(connection):
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    with connection:
        pending = b""
        while chunk := connection.recv(65536):
            pending += chunk
            while b"\\r\\n\\r\\n" in pending:
                _, pending = pending.split(b"\\r\\n\\r\\n", 1)
                connection.sendall(answer)
while True:
    threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
"""


@contextmanager
def answering() -> Iterator[str]:
    """Run the server; gives its URL."""
    server = subprocess.Popen([sys.executable, "-c", _SERVER], stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        yield f"http://127.0.0.1:{int(server.stdout.readline())}"
    finally:
        server.kill()
        server.wait()
