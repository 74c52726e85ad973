"""A few of many cases in each run, and all of them in the thorough one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

import pytest

T = TypeVar("T")


def few(cases: Iterable[T], kept: int) -> list[Any]:
    """The cases as parameters: `kept` of them, evenly spread, run each time."""
    listed = list(cases)
    step = max(len(listed) / kept, 1)
    chosen = {int(number * step) for number in range(kept)}
    return [
        case if place in chosen else pytest.param(case, marks=pytest.mark.thorough)
        for place, case in enumerate(listed)
    ]
