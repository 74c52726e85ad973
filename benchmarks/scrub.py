"""What scrubbing leaves, and how fast it is.

Every planted form in every carrier; and megabytes a second of the committed cassettes and
collections, against reading the same texts as YAML and JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from figures import Figure, at_least, at_most, report, told

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from postman_facade import _yaml  # noqa: E402 - the tests are next to it
from postman_facade.contract.scrub import remaining, scrub  # noqa: E402
from tests.unit.contract.carriers import CARRIERS  # noqa: E402
from tests.unit.contract.leaks import leak  # noqa: E402
from tests.unit.contract.planted import FORMS  # noqa: E402

ROUNDS = 5


def _texts() -> list[str]:
    files = [*(ROOT / "tests" / "cassettes").rglob("*.yaml"), *(ROOT / "examples").rglob("*.json")]
    return [file.read_text("utf-8") for file in sorted(files)]


def _read(text: str) -> Any:
    return json.loads(text) if text.startswith("{") else _yaml.load(text)


def _speed(work: Callable[[str], object], texts: list[str]) -> float:
    """Megabytes a second, of CPU time."""
    size = sum(len(text.encode()) for text in texts)
    best = float("inf")
    for _ in range(ROUNDS):
        started = time.process_time()
        for text in texts:
            work(text)
        best = min(best, time.process_time() - started)
    return size / best / 1_000_000


def figures() -> list[Figure]:
    leaks = {(form, carrier): leak(form, carrier) for form in FORMS for carrier in CARRIERS}
    for (form, carrier), found in leaks.items():
        if found:
            print(f"{form} in {carrier}: {found}", file=sys.stderr)
    texts = _texts()
    changed = sum(scrub(text) != text or bool(remaining(text)) for text in texts)
    reads = _speed(_read, texts)
    scrubs, looks = _speed(scrub, texts), _speed(remaining, texts)
    return [
        told("forms in carriers", len(leaks), ""),
        at_most("left or spoiled", sum(map(bool, leaks.values())), "", 0),
        at_most("clean files changed or accused", changed, "", 0),
        told("read", reads, "MB/s"),
        told("scrub", scrubs, "MB/s"),
        told("remaining", looks, "MB/s"),
        at_least("scrub / read", scrubs / reads, "", 0.12),
        at_least("remaining / read", looks / reads, "", 0.1),
    ]


if __name__ == "__main__":
    sys.exit(report(figures()))
