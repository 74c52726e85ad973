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

import httpx
from figures import at_most, report, told

from postman_facade import Postman
from postman_facade.rate_limit import open_rate_limiter

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


def _cpu_per_call(call: Callable[[], object]) -> float:
    started = time.process_time()
    for _ in range(CALLS):
        call()
    return (time.process_time() - started) / CALLS


def _sqlite_acquire() -> float:
    """Seconds to pace one call through the file that the processes of a machine share."""
    with tempfile.TemporaryDirectory() as folder:
        limiter = open_rate_limiter(
            f"machine:{folder}/rate-limit.db", bucket_limits={"default": (10**9, 60.0)}
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
            candidates: dict[str, Callable[[], object]] = {
                "raw httpx": lambda: raw.get("/collections").json(),
                "typed call": lambda: postman.api.collections.get_collections(),
                "raw path": lambda: postman.request("GET", "/collections").json(),
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
    return report(
        [
            *[told(name, value * 1e6, "us") for name, value in best.items()],
            at_most("typed call over raw httpx", best["typed call"] / baseline, "x", 1.25),
            told("raw path over raw httpx", best["raw path"] / baseline, "x"),
            at_most("pacing a call through the SQLite file", _sqlite_acquire() * 1e6, "us", 50),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
