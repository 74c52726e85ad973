"""What a call costs beyond httpx itself: CPU time over loopback, in one process.

Raw httpx, the facade's typed call and its raw call take turns; the smallest of all rounds counts,
because the machine may be busy with something else in any of them.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable

import httpx
from answering import answering
from figures import at_most, report, told

from postman_facade import Postman
from postman_facade.rate_limit import open_rate_limiter

ROUNDS, CALLS = 15, 150
UNPACED = {"default": (10**9, 60.0), "listings": (10**9, 60.0)}


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
            rounds = []
            for _ in range(ROUNDS):
                started = time.perf_counter()
                for _ in range(50):
                    limiter.acquire("key", ("default",), None)
                rounds.append((time.perf_counter() - started) / 50)
            return min(rounds)
        finally:
            limiter.close()


def main() -> int:
    with (
        answering() as url,
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
