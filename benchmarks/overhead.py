"""What a call costs beyond httpx itself: CPU time over loopback, in one process.

The server answers with a short list of collections, from a thread of a process of its own. Raw httpx,
the facade's typed call and its raw call take turns.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable

import httpx
from figures import at_most, report, told

from postman_facade import Postman

ROUNDS, CALLS = 9, 200
_SERVER = """
import json, socket
body = json.dumps({"collections": [
    {"id": str(n), "name": f"Collection {n}", "uid": f"1-{n}", "owner": "1",
     "createdAt": "2026-01-01T00:00:00.000Z", "updatedAt": "2026-01-01T00:00:00.000Z",
     "isPublic": False} for n in range(3)]}).encode()
answer = (b"HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\nContent-Length: %d\\r\\n\\r\\n"
          % len(body)) + body
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


def main() -> int:
    server = subprocess.Popen([sys.executable, "-c", _SERVER], stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        url = f"http://127.0.0.1:{int(server.stdout.readline())}"
        unpaced = {"default": (10**9, 60.0), "listings": (10**9, 60.0)}
        with (
            httpx.Client(base_url=url, headers={"x-api-key": "key"}) as raw,
            Postman("key", base_url=url, quota=None) as bare,
            Postman("key", base_url=url, limits=unpaced) as paced,
        ):
            candidates: dict[str, Callable[[], object]] = {
                "raw httpx": lambda: raw.get("/collections").json(),
                "typed, without pacing": lambda: bare.api.collections.get_collections(),
                "typed": lambda: paced.api.collections.get_collections(),
                "raw path without pacing": lambda: bare.request("GET", "/collections").json(),
                "raw path": lambda: paced.request("GET", "/collections").json(),
            }
            times: dict[str, list[float]] = {name: [] for name in candidates}
            for call in candidates.values():
                _cpu_per_call(call)
            for _ in range(ROUNDS):
                for name, call in candidates.items():
                    times[name].append(_cpu_per_call(call))
    finally:
        server.kill()
        server.wait()
    medians = {name: statistics.median(values) for name, values in times.items()}
    baseline = medians["raw httpx"]
    return report(
        [
            *[told(name, value * 1e6, "us") for name, value in medians.items()],
            at_most("typed call over raw httpx", medians["typed"] / baseline, "x", 1.30),
            told("raw path over raw httpx", medians["raw path"] / baseline, "x"),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
