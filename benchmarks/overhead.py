"""What a call costs beyond httpx itself: CPU time over loopback, in one process.

The server answers with a short list of collections, from a thread of a process of its own. Raw httpx,
the facade's typed call and its raw call take turns; the smallest of all rounds counts, because the
machine may be busy with something else in any of them.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from typing import Any

import httpx
from figures import at_most, report, told
from postman_api_client.operations import OPERATIONS

from postman_facade import Postman
from postman_facade.clock import SYSTEM
from postman_facade.policy.retry import UNCERTAIN, CallLimits
from postman_facade.rate_limit import open_rate_limiter
from postman_facade.secret import Secret
from postman_facade.transport._sync import Sender
from postman_facade.transport.call import Call
from postman_facade.transport.connections._sync import Connections

ROUNDS, CALLS = 15, 150
UNPACED = {"default": (10**9, 60.0), "listings": (10**9, 60.0)}
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


class _Instant:
    """An HTTP client that has its answer already, so that only what is around it takes time."""

    is_closed = False

    def __init__(self, answer: httpx.Response) -> None:
        self._answer = answer

    def send(
        self, request: httpx.Request, auth: object = None, stream: bool = False
    ) -> httpx.Response:
        return self._answer

    def close(self) -> None: ...


class _InstantConnections(Connections):
    """Connections whose client is the transport that they were given."""

    def _open(self) -> Any:
        return self._transport


def _cpu_per_call(call: Callable[[], object]) -> float:
    started = time.process_time()
    for _ in range(CALLS):
        call()
    return (time.process_time() - started) / CALLS


def _policy_layer(answer: httpx.Response) -> tuple[Callable[[], object], Callable[[], object]]:
    """A call through the sender and its budget, and the same without them."""
    sender = Sender(SYSTEM, open_rate_limiter("memory", bucket_limits=UNPACED))
    operation = OPERATIONS["getAuthenticatedUser"]
    call = Call("GET", operation.path, operation.rate_limit, UNCERTAIN, CallLimits(), Secret("key"))
    request = httpx.Request(
        "GET", "http://127.0.0.1/collections", extensions={"timeout": {"read": 60.0}}
    )
    instant: Any = _Instant(answer)
    connections = _InstantConnections("http://127.0.0.1", "benchmark", transport=instant)
    return lambda: sender.send(connections, request, call), lambda: instant.send(request)


def _sqlite_acquire() -> float:
    """Seconds for one uncontended slot from the budget of a machine."""
    with tempfile.TemporaryDirectory() as folder:
        limiter = open_rate_limiter(
            f"machine:{folder}/quota.db", bucket_limits={"default": (10**9, 60.0)}
        )
        try:
            for _ in range(50):
                limiter.acquire("key", ("default",), None)
            started = time.perf_counter()
            for _ in range(500):
                limiter.acquire("key", ("default",), None)
            return (time.perf_counter() - started) / 500
        finally:
            limiter.close()


def main() -> int:
    server = subprocess.Popen([sys.executable, "-c", _SERVER], stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        url = f"http://127.0.0.1:{int(server.stdout.readline())}"
        with (
            httpx.Client(base_url=url, headers={"x-api-key": "key"}) as raw,
            Postman("key", base_url=url, bucket_limits=UNPACED) as postman,
        ):
            layered, bare = _policy_layer(raw.get("/collections"))
            candidates: dict[str, Callable[[], object]] = {
                "raw httpx": lambda: raw.get("/collections").json(),
                "typed call": lambda: postman.api.collections.get_collections(),
                "raw path": lambda: postman.request("GET", "/collections").json(),
                "policy layer around an answer": layered,
                "the answer alone": bare,
            }
            rounds: dict[str, list[float]] = {name: [] for name in candidates}
            for call in candidates.values():
                _cpu_per_call(call)
            for _ in range(ROUNDS):
                for name, call in candidates.items():
                    rounds[name].append(_cpu_per_call(call))
    finally:
        server.kill()
        server.wait()
    best = {name: min(times) for name, times in rounds.items()}
    baseline = best["raw httpx"]
    policy = best["policy layer around an answer"] - best["the answer alone"]
    return report(
        [
            *[told(name, value * 1e6, "us") for name, value in best.items()],
            at_most("typed call over raw httpx", best["typed call"] / baseline, "x", 1.30),
            told("raw path over raw httpx", best["raw path"] / baseline, "x"),
            at_most("policy layer of a raw httpx call", policy / baseline * 100, "%", 5),
            at_most("slot from the SQLite budget", _sqlite_acquire() * 1e6, "us", 50),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
