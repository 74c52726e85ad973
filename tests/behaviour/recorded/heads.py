"""What stands at the head of a recording: what it was made of, and what it shows."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from postman_facade import _yaml
from postman_facade.testing.recording import ORIGIN


class Head(NamedTuple):
    """The lines above the interactions."""

    origin: str
    shows: dict[str, list[str]]
    """Names of `helpers` and of `errors`."""


def head_of(file: Path) -> Head:
    head = _yaml.load(file.read_text(encoding="utf-8").partition("\nversion:")[0])
    return Head(str(head.pop(ORIGIN)), head)
