"""What the terminal, if there is one, can show."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.console import Console


def is_interactive() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def width() -> int:
    """Return the width of the terminal, in columns."""
    return shutil.get_terminal_size().columns


def has_color(stream: TextIO) -> bool:
    """Whether to use colors: on terminals, and by the environment variables that gh reads."""
    if os.environ.get("NO_COLOR") or os.environ.get("CLICOLOR") == "0":
        return False
    if os.environ.get("CLICOLOR_FORCE", "0") not in ("", "0"):
        return True
    return stream.isatty() and not is_dumb()


def is_dumb() -> bool:
    """Whether the terminal can only print lines."""
    return os.environ.get("TERM", "").lower() in ("dumb", "unknown")


def glyphs(text: str, plain: str) -> str:
    """Return `text`, or `plain` if the encoding of the output lacks it."""
    try:
        text.encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return plain
    return text


def console(stream: TextIO) -> Console:
    """Return a rich console for a stream that is a terminal."""
    from rich.console import Console

    return Console(file=stream, color_system="auto" if has_color(stream) else None)
