"""Lets the help of a command be plain text, as a terminal shows it, and not reStructuredText."""

from __future__ import annotations

from typing import Any

from sphinx.application import Sphinx

_PARTS = ("description", "options", "arguments", "epilog")


def setup(app: Sphinx) -> dict[str, bool]:
    app.setup_extension("sphinx_click")
    for part in _PARTS:
        app.connect(f"sphinx-click-process-{part}", _escape)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _escape(_app: Sphinx, _context: Any, lines: list[str]) -> None:
    lines[:] = [line.replace("*", r"\*") for line in lines]
