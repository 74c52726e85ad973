"""How long a comparison of two whole API documents takes."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from figures import Figure, at_most, report

from postman_facade.contract.diff import diff
from postman_facade.contract.diff.reading import load

ROOT = Path(__file__).resolve().parents[1]
EFFECTIVE = ROOT / "openapi/postman-api.yaml"
OTHERS = (
    ROOT / "openapi/upstream.yaml",
    ROOT.parent / "shared/upstream/postman-api-1.45.0.yaml",
)
BOUND = 10.0


def main() -> int:
    after = load(EFFECTIVE)
    return report([_figure(path, after) for path in OTHERS if path.exists()])


def _figure(path: Path, after: dict[str, object]) -> Figure:
    before = load(path)
    started = time.perf_counter()
    diff(before, after)
    seconds = time.perf_counter() - started
    return at_most(f"{path.name} against {EFFECTIVE.name}", seconds, "s", BOUND)


if __name__ == "__main__":
    sys.exit(main())
