"""Show text from recordings where it could be mistaken for commands."""

from __future__ import annotations

import re
from collections.abc import Iterable

from postman_facade._text import on_one_line

from ..recordings import Problem

_ENTRY = re.compile(r"#\d{1,20}\Z")


def file_of(source: str) -> str:
    """Return the file of an entry."""
    return _ENTRY.sub("", source)


def listed(problems: Iterable[Problem]) -> list[str]:
    """Yield a line for each problem; equal ones of a file are counted."""
    same: dict[tuple[str, str], list[Problem]] = {}
    for problem in problems:
        same.setdefault((file_of(problem.file), problem.message), []).append(problem)
    return [
        on_one_line(first) + (f" (as {len(others):,} more of its entries)" if others else "")
        for first, *others in same.values()
    ]
