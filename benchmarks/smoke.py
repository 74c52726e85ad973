"""Every benchmark, with little work: whether it runs to its end, whatever its figures are.

`python benchmarks/smoke.py [NAME ...]`; the exit code is 1 when one raises.
"""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
AT_ONCE = 3
"""Some wait more than they work."""

# By benchmark: what replaces its sizes; a slice takes some of them. "argv" is its command line.
LITTLE: dict[str, dict[str, Any]] = {
    "pacing": {
        "SECONDS": 7.0,
        "pacing_matrix.REAL_WINDOW": 0.6,
        "pacing_matrix.CASES": slice(1),
    },  # first, as it takes longest
    "contract": {"MEGABYTES": 1, "INTERACTIONS": 5, "ROUNDS": 1},
    "deadlines": {"DEADLINE": 0.2},
    "decoding": {"ROUNDS": 1, "SIZE": 50_000},
    "documents": {"ROUNDS": 1, "SIZE": 50_000},
    "drift": {"OTHERS": (HERE.parent / "openapi/upstream.yaml",)},
    "import_time": {"ROUNDS": 1},
    "mirror": {"argv": ["--collections", "12", "--workspaces", "2", "--scale", "50"]},
    "overhead": {"ROUNDS": 1, "CALLS": 5},
    "pacing_chart": {"SECONDS": 3.0},
    "patterns": {"SIZE": 5_000},
    "sandbox": {
        "REQUESTS": 200,
        "PRISM_REQUESTS": 0,
        "ROUNDS": 1,
        "STARTS": 1,
        "LARGE": 100_000,
        "LARGE_ROUNDS": 1,
        "prism": lambda: None,
    },
    "sandbox_kill": {"ROUNDS": 1, "WRITES": 50},
    "schedules": {"argv": ["--operations", "100"]},
    "scrub": {"ROUNDS": 1, "FORMS": slice(8), "CARRIERS": slice(8)},
}


def run(name: str) -> None:
    """Run one here, with little work, in a folder that takes what it writes."""
    sys.path[:0] = [str(HERE), str(HERE.parent)]
    module = importlib.import_module(name)
    little = dict(LITTLE[name])
    sys.argv = [f"{name}.py", *little.pop("argv", [])]
    for setting, value in little.items():
        _replace(module, setting, value)
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        if hasattr(module, "TARGET"):
            setattr(module, "TARGET", Path.cwd() / "drawn")  # noqa: B010 - a module has any
        module.main() if hasattr(module, "main") else module.figures()
        os.chdir(HERE)


def _replace(module: Any, setting: str, value: Any) -> None:
    *path, name = setting.split(".")
    for inner in path:
        module = getattr(module, inner)
    before = getattr(module, name)  # which must be there, or the table above is out of date
    if isinstance(value, slice):
        some = list(before)[value]
        value = {key: before[key] for key in some} if isinstance(before, dict) else some
    setattr(module, name, value)


def smoke(name: str) -> tuple[str, int, str, float]:
    started = time.monotonic()
    command = [sys.executable, __file__, "--here", name]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    return name, done.returncode, done.stdout + done.stderr, time.monotonic() - started


def main(names: list[str]) -> int:
    failed = 0
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for name, code, output, seconds in pool.map(smoke, names or LITTLE):
            print(f"{name}: {'ran' if code == 0 else 'FAILED'} for {seconds:.0f} s", flush=True)
            if code:
                failed += 1
                print(output)
    print(f"{len(names or LITTLE) - failed} benchmarks ran, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--here"]:
        run(sys.argv[2])
    else:
        sys.exit(main(sys.argv[1:]))
