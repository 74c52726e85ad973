"""Text from recordings where it could be taken for a command."""

from __future__ import annotations


def one_line(value: object) -> str:
    """On one line, without characters that a terminal obeys or XML cannot hold."""
    text = str(value)
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
