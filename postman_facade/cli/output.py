"""Print JSON and other data for programs, and messages for people."""

from __future__ import annotations

import json
import sys
from typing import Any, TextIO

from postman_facade._text import on_one_line
from postman_facade.cli import terminal


def is_terminal() -> bool:
    """Whether the output goes to a terminal."""
    return sys.stdout.isatty()


def note(text: str) -> None:
    """Print a progress message to standard error if that is a terminal."""
    if sys.stderr.isatty():
        tell(text)


def warn(text: object) -> None:
    """Print an error or a warning to standard error."""
    tell(f"pmf: {text}")


def tell(text: str) -> None:
    """Print a line to standard error; on a terminal, wrap it."""
    line = "\n  ".join(lines_for(sys.stderr, text, 0))
    print(line, file=sys.stderr, flush=True)  # click would write through the spinner


def lines_for(stream: TextIO, text: str, indent: int) -> list[str]:
    """Wrap a line between words on a terminal; later lines leave two columns for an indent."""
    room = terminal.width() - indent - 2
    if not stream.isatty() or room <= 0:
        return [text]
    from postman_facade.cli.cells import wrapped

    return wrapped(text, room)


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


def shown(value: object) -> str:
    """Return `value` on one line, without control characters."""
    return "" if value is None else on_one_line(value)
