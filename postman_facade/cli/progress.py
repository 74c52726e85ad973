"""Show on standard error, if that is a terminal, that something takes time."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from postman_facade.cli import terminal
from postman_facade.cli.output import note, shown

T = TypeVar("T")
_OTHERS = 26  # columns of the terminal, for the spinner, the count and the time


@contextmanager
def working(text: str) -> Iterator[None]:
    """Show what is being done, and for how long."""
    with counting(text, None):
        yield


@contextmanager
def counting(text: str, total: int | None) -> Iterator[Callable[[T], T]]:
    """Show how much is done; yield a function that takes each result, and returns it."""
    if terminal.is_dumb() or not sys.stderr.isatty():
        note(f"{shown(text)} ...")
        yield lambda result: result
        return
    from rich.progress import (
        MofNCompleteColumn,
        Progress,
        SpinnerColumn,
        TextColumn,
        TimeElapsedColumn,
    )
    from rich.table import Column

    count = [] if total is None else [MofNCompleteColumn()]
    room = max(terminal.width() - _OTHERS, 1)
    title = Column(no_wrap=True, overflow="ellipsis", max_width=room)
    text_column = TextColumn("{task.description}", markup=False, table_column=title)
    columns = (SpinnerColumn(), text_column, *count)
    console = terminal.console(sys.stderr)
    with Progress(*columns, TimeElapsedColumn(), console=console, transient=True) as bar:
        task = bar.add_task(shown(text), total=total)

        def step(result: T) -> T:
            bar.advance(task)
            return result

        yield step
