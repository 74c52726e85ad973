"""Print JSON and other data for programs, and messages for people."""

from __future__ import annotations

import json
import sys
from typing import Any

from postman_facade._text import on_one_line


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


def shown(value: object) -> str:
    """Return `value` on one line, without control characters."""
    return "" if value is None else on_one_line(value)
