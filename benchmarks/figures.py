"""What all benchmarks share: figures with a target, a table for people, JSON for programs."""

from __future__ import annotations

import json
import sys
from typing import NamedTuple


class Figure(NamedTuple):
    """One measured value and the bound it is held against."""

    name: str
    value: float
    unit: str
    target: str
    holds: bool


def at_most(name: str, value: float, unit: str, bound: float) -> Figure:
    return Figure(name, value, unit, f"<= {bound:g}", value <= bound)


def at_least(name: str, value: float, unit: str, bound: float) -> Figure:
    return Figure(name, value, unit, f">= {bound:g}", value >= bound)


def told(name: str, value: float, unit: str) -> Figure:
    """A figure to compare with, without a bound of its own."""
    return Figure(name, value, unit, "", True)


def report(figures: list[Figure]) -> int:
    """Print them, as JSON with `--json`; the exit code, 1 when one does not hold."""
    if "--json" in sys.argv[1:]:
        print(json.dumps({"figures": [figure._asdict() for figure in figures]}, indent=2))
    else:
        width = max(len(figure.name) for figure in figures)
        for figure in figures:
            verdict = "" if not figure.target else "holds" if figure.holds else "MISSED"
            print(
                f"{figure.name:<{width}}  {figure.value:>10.3f} {figure.unit:<5} "
                f"{figure.target:<10} {verdict}".rstrip()
            )
    return 0 if all(figure.holds for figure in figures) else 1
