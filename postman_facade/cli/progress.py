"""Show on standard error, if that is a terminal, that something takes time."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from postman_facade.cli import terminal
from postman_facade.cli.output import note, shown


@contextmanager
def working(text: str) -> Iterator[None]:
    """Show what is being done, and for how long."""
    if terminal.is_dumb() or not sys.stderr.isatty():
        note(f"{shown(text)} ...")
        yield
        return
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
    with Progress(*columns, console=terminal.console(sys.stderr), transient=True) as bar:
        bar.add_task(shown(text), total=None)
        yield
