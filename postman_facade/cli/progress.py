"""Show on standard error, if that is a terminal, that something takes time."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from postman_facade.cli import exits, terminal
from postman_facade.cli.output import note, shown


@contextmanager
def working(text: str) -> Iterator[None]:
    """Show what is being done, and for how long; nothing in a pipe."""
    if terminal.is_dumb() or not sys.stderr.isatty():
        note(f"{shown(text)} ...")
        yield
        return
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
    with Progress(*columns, console=terminal.console(sys.stderr), transient=True) as bar:
        bar.add_task(shown(text), total=None)
        yield


@contextmanager
def counting(text: str, after_interrupt: str) -> Iterator[Callable[[int, int, str], None]]:
    """Show how much of something is done, as the yielded function is told.

    `after_interrupt`: what is said, with what was done, if it is interrupted.
    """
    done = 0

    def count(now: int, total: int, name: str) -> None:
        nonlocal done
        done = now
        if bar is not None:
            bar.update(task, completed=now, total=total)

    bar = None
    if not terminal.is_dumb() and sys.stderr.isatty():
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
        from rich.table import Column

        narrow = Column(no_wrap=True, overflow="ellipsis", max_width=24)
        title = TextColumn("{task.description}", markup=False, table_column=narrow)
        columns = (title, BarColumn(bar_width=12), MofNCompleteColumn())
        bar = Progress(*columns, console=terminal.console(sys.stderr), transient=True)
        task = bar.add_task(shown(text), total=None)
        bar.start()
    try:
        yield count
    except KeyboardInterrupt:
        raise exits.Interrupted(f"{done} done: {after_interrupt}") from None
    finally:
        if bar is not None:
            bar.stop()
