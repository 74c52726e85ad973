"""Tables on terminals and in pipes.

On a terminal, a table is never wider than the terminal: the last columns give way first, and an id
is never folded or shortened. In a pipe, everything is shown, without colors.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Literal, NamedTuple

import click

from postman_facade.cli import terminal
from postman_facade.cli.cells import clipped, width_of, wrapped
from postman_facade.cli.output import is_terminal, lines_for, shown

_GAP = "  "
_LEAST = 16  # columns of text and prose; with less, each row becomes several lines


class Column(NamedTuple):
    """A column of a table; the most important ones come first."""

    heading: str
    kind: Literal["text", "id", "fact", "number", "prose"] = "text"
    """What happens to it in a narrow terminal: text is shortened, prose wraps between words, facts
    and numbers are left out, and ids are kept whole."""


class Colored(NamedTuple):
    """Text in a color, where the terminal has colors."""

    text: str
    color: str


Row = Sequence[object]
"""Cells: text, Colored, numbers, or None for an empty one."""


def print_table(columns: Sequence[Column], rows: Sequence[Row]) -> None:
    """Print rows under headings, if there are any."""
    if not rows:
        return
    headings = [column.heading.upper() for column in columns]
    widths = _widths(columns, [headings, *rows])
    if widths is None:
        for row in rows:
            _print_stacked(columns, row)
        return
    _print_row(columns, headings, widths, bold=True)
    for row in rows:
        _print_row(columns, row, widths)


def print_grid(rows: Sequence[Row]) -> None:
    """Print rows without headings; the last cell of each is prose, and those before name it."""
    columns = [*[Column("", "id")] * (len(rows[0]) - 1), Column("", "prose")]
    widths = _widths(columns, rows)
    for row in rows:
        *names, last = row
        longest = max(map(width_of, _text(last).split(" ")))
        if widths is None or widths[-1] < longest <= terminal.width() - len(_GAP):
            click.echo(_GAP.join(_painted(name, _text(name)) for name in names if _text(name)))
            print_line(_text(last), indent=len(_GAP))
        else:
            _print_row(columns, row, widths)


def fitted(columns: Sequence[Column], natural: Sequence[int], room: int) -> list[int] | None:
    """Return the width of each column, 0 for one that is left out; None if even so it is too wide."""
    widths = list(natural)
    for number in reversed(range(len(columns))):
        over = _total(widths) - room
        if over <= 0:
            break
        if columns[number].kind in ("text", "prose"):
            least = max(_LEAST, room // 3) if columns[number].kind == "prose" else _LEAST
            widths[number] = max(widths[number] - over, min(widths[number], least))
        elif columns[number].kind != "id":
            widths[number] = 0
    return widths if _total(widths) <= room else None


def _widths(columns: Sequence[Column], rows: Sequence[Row]) -> list[int] | None:
    natural = [max(width_of(_text(cell)) for cell in cells) for cells in zip(*rows, strict=True)]
    if not is_terminal():
        return natural
    return fitted(columns, natural, terminal.width())


def _total(widths: Sequence[int]) -> int:
    there = [width for width in widths if width]
    return sum(there) + len(_GAP) * (len(there) - 1)


def _print_row(
    columns: Sequence[Column], row: Row, widths: Sequence[int], *, bold: bool = False
) -> None:
    there = [each for each in zip(columns, row, widths, strict=True) if each[2]]
    cells = [list(_lines(*each, bold=bold)) for each in there]
    empty = [" " * width for _, _, width in there]
    for line in zip_longest(*cells):
        parts = [part or gap for part, gap in zip(line, empty, strict=True)]
        click.echo(_GAP.join(parts).rstrip())


def _print_stacked(columns: Sequence[Column], row: Row) -> None:
    """Print a row as lines: the first cell, and below it the ids and texts."""
    for number, (column, cell) in enumerate(zip(columns, row, strict=True)):
        indent = _GAP if number else ""
        if column.kind == "id":
            click.echo(indent + _painted(cell, _text(cell)))
        elif column.kind in ("text", "prose") and _text(cell):
            for line in _lines(column, cell, terminal.width() - len(indent)):
                click.echo((indent + line).rstrip())


def _lines(column: Column, cell: object, width: int, *, bold: bool = False) -> Iterator[str]:
    """Yield the lines of a cell, each of this width."""
    text = _text(cell)
    for line in wrapped(text, width) if column.kind == "prose" else [shortened(text, width)]:
        gap = " " * (width - width_of(line))
        painted = click.style(line, bold=True) if bold and line else _painted(cell, line)
        yield gap + painted if column.kind == "number" else painted + gap


def _text(cell: object) -> str:
    return shown(cell.text if isinstance(cell, Colored) else cell)


def _painted(cell: object, text: str) -> str:
    return click.style(text, fg=cell.color) if isinstance(cell, Colored) else text


def shortened(text: str, width: int) -> str:
    """Return `text`, with an ellipsis if it is wider than `width`."""
    return clipped(text, width, terminal.glyphs("…", "..."))


def print_line(text: str, *, indent: int = 0, color: str | None = None) -> None:
    """Print a line of text from elsewhere; on a terminal, wrap it between words."""
    lines = lines_for(sys.stdout, shown(text), indent)
    for number, line in enumerate(lines):
        gap = " " * indent + (_GAP if number else "")
        click.echo(gap + click.style(line, fg=color))
