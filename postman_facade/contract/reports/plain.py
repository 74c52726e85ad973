"""Text from recordings where it could be taken for a command."""

from __future__ import annotations

import re
from collections.abc import Iterable

from postman_facade._text import on_one_line

from ..recordings import Problem

_ENTRY = re.compile(r"#\d{1,20}\Z")


def file_of(source: str) -> str:
    """The file that an entry is in."""
    return _ENTRY.sub("", source)


def listed(problems: Iterable[Problem]) -> list[str]:
    """Each on a line; those of one file that say the same are one, and counted."""
    same: dict[tuple[str, str], list[Problem]] = {}
    for problem in problems:
        same.setdefault((file_of(problem.file), problem.message), []).append(problem)
    return [
        on_one_line(first) + (f" (as {len(others):,} more of its entries)" if others else "")
        for first, *others in same.values()
    ]
