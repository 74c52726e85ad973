"""Print tables on terminals, aligned text to pipes, and JSON for programs.

Text from the service is shown without line breaks and terminal control sequences.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Collection, Sequence
from typing import Any

import click

from postman_facade._text import on_one_line

Row = Sequence[object]
"""Cells: text, numbers, None for an empty one or, on a terminal, rich renderables."""


def is_terminal() -> bool:
    """Whether the output goes to a terminal."""
    return sys.stdout.isatty()


def note(text: str) -> None:
    """Print a progress message to standard error if that is a terminal."""
    if sys.stderr.isatty():
        print(text, file=sys.stderr)  # click would write through the spinner


def print_json(value: Any) -> None:
    print_program(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def print_program(text: str) -> None:
    """Print `text` in UTF-8, whatever the locale."""
    print_bytes(encoded(text))


def encoded(text: str) -> bytes:
    """Encode `text` as UTF-8; half a surrogate pair becomes an escape, as in JSON."""
    return text.encode("utf-8", "backslashreplace")


def print_bytes(data: bytes) -> None:
    """Print exactly these bytes."""
    sys.stdout.flush()
    rest = memoryview(data)
    while rest:  # unbuffered, a write may be partial
        rest = rest[sys.stdout.buffer.write(rest) :]
    sys.stdout.buffer.flush()


def print_table(columns: Sequence[str], rows: Sequence[Row], numbers: Collection[str] = ()) -> None:
    """Print rows under headings, if there are any; columns in `numbers` are right-aligned."""
    if not rows:
        return
    if not is_terminal():
        headings = [column.upper() for column in columns]
        _print_aligned([headings, *rows], [column in numbers for column in columns])
        return
    from rich.table import Table

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for column in columns:
        justify: Any = "right" if column in numbers else "left"
        table.add_column(column, justify=justify, overflow="fold")
    _fill(table, rows)


def print_grid(rows: Sequence[Row]) -> None:
    """Print rows without headings; the first column names the row."""
    if not is_terminal():
        _print_aligned(rows, [False] * len(rows[0]))
        return
    from rich.table import Table

    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style="bold", no_wrap=True)
    for _ in rows[0][1:]:
        table.add_column(overflow="fold")
    _fill(table, rows)


def shown(value: object) -> str:
    """Return `value` on one line."""
    return "" if value is None else on_one_line(value)


def colored(text: str, color: str) -> object:
    """Return `text` in a color, on a terminal."""
    if not is_terminal():
        return text
    from rich.text import Text

    return Text(shown(text), style=color)


def _fill(table: Any, rows: Sequence[Row]) -> None:
    from rich.console import Console
    from rich.text import Text

    for row in rows:
        drawn = (cell if hasattr(cell, "__rich_console__") else Text(shown(cell)) for cell in row)
        table.add_row(*drawn)
    Console().print(table)


def _print_aligned(rows: Sequence[Row], right: Sequence[bool]) -> None:
    from rich.cells import cell_len

    cells = [[shown(cell) for cell in row] for row in rows]
    widths = [max(map(cell_len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        gaps = [" " * (width - cell_len(cell)) for width, cell in zip(widths, row, strict=True)]
        aligned = [
            gap + cell if to_right else cell + gap
            for cell, gap, to_right in zip(row, gaps, right, strict=True)
        ]
        click.echo("  ".join(aligned).rstrip())
