"""What importing the library, making clients and a first call cost, against httpx alone.

Each is timed in interpreters of its own, the candidates taking turns; the ratio of the medians
counts, because machines differ.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

from answering import answering
from figures import Figure, at_most, report, told

ROUNDS = 15
STATEMENTS = {
    "python alone": "pass",
    "import httpx": "import httpx",
    "import postman_facade": "import postman_facade",
    "import postman_facade + one typed operation": (
        "import postman_facade, httpx; from postman_api_client.api.collections import get_collections"
    ),
}
CALLS = {
    "a process with one call of httpx": (
        "import httpx\nwith httpx.Client(base_url=URL, headers={'x-api-key': 'key'}) as client:"
        "\n    client.get('/collections').raise_for_status().json()"
    ),
    "a process with one typed call": (
        "from postman_facade import Postman\nwith Postman('key', base_url=URL) as postman:"
        "\n    postman.api.collections.get_collections()"
    ),
}
_MODELS_AFTER_IMPORT = (
    "import sys, postman_facade; from postman_facade import Postman; "
    "print(sum('postman_api_client.models.' in name for name in sys.modules))"
)
_MAKING = """
import time
from postman_facade import Postman
Postman('key', base_url='http://127.0.0.1:9').close()
started = time.perf_counter()
for _ in range(50):
    Postman('key', base_url='http://127.0.0.1:9')
print((time.perf_counter() - started) / 50 * 1000)
"""


def _run(statement: str, cache: str) -> str:
    # As installed: with compiled files, wherever the checkout may or may not keep them.
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": cache}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", statement]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return done.stdout


def main() -> int:
    with tempfile.TemporaryDirectory() as cache, answering() as url:
        calls = {name: f"URL = {url!r}\n{statement}" for name, statement in CALLS.items()}
        statements = {**STATEMENTS, **calls}
        seconds: dict[str, list[float]] = {name: [] for name in statements}
        for statement in statements.values():
            _run(statement, cache)
        for _ in range(ROUNDS):
            for name, statement in statements.items():
                started = time.perf_counter()
                _run(statement, cache)
                seconds[name].append(time.perf_counter() - started)
        models = float(_run(_MODELS_AFTER_IMPORT, cache))
        making = float(_run(_MAKING, cache))
    medians = {name: statistics.median(values) for name, values in seconds.items()}
    typed = medians["import postman_facade + one typed operation"]
    plain_call, typed_call = (medians[name] for name in CALLS)
    figures: list[Figure] = [told(name, value * 1000, "ms") for name, value in medians.items()]
    figures += [
        at_most("typed operation over httpx", typed / medians["import httpx"], "x", 1.35),
        at_most("one typed call over one of httpx", typed_call / plain_call, "x", 1.15),
        at_most("models loaded by the import", models, "", 0),
        at_most("making a client after the first", making, "ms", 0.5),
    ]
    return report(figures)


if __name__ == "__main__":
    sys.exit(main())
