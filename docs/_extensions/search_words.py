"""Lets the search find a page by words that people type and the page does not have.

The front matter of a page names them, `search: 429, too many requests`; the search of Sphinx finds
what is in its index, numbers and phrases too, while of the text it only has words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

_WORDS = re.compile(r"\A---\n(?:.*\n)*?search: *(.+)\n")
_TITLE = re.compile(r"^# .+\n", re.MULTILINE)


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("source-read", _add)
    app.connect("env-get-outdated", _read_again)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _add(_app: Sphinx, _page: str, source: list[str]) -> None:
    found = _WORDS.match(source[0])
    if found is not None:
        entries = ", ".join(f"! {word.strip()}" for word in found[1].split(","))
        directive = f"\n```{{index}} {entries}\n```\n"
        source[0] = _TITLE.sub(lambda title: title[0] + directive, source[0], count=1)


def _read_again(_app: Sphinx, env: BuildEnvironment, *_changes: set[str]) -> Iterator[str]:
    """Sphinx forgets what its index has of a page that it does not build again."""
    return (page for page, front_matter in env.metadata.items() if "search" in front_matter)
