"""Remove secrets and personal data from recorded traffic: cassettes, HAR files, logs and text."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

from postman_facade import _files

from . import encodings, patterns
from .engine import Leak
from .exchange import Scrubber
from .keys import apply

__all__ = ["ROUNDS", "Leak", "Scrubber", "remaining", "remaining_in", "scrub", "scrub_file"]

_CASSETTE_IN_YAML = re.compile(r"^(?:interactions:|- request:)", re.MULTILINE)
ROUNDS = 5
"""The number of passes after which nothing is left, even in hostile input."""


def scrub(text: str, *, secrets: Collection[str] = (), keep: Collection[str] = ()) -> str:
    """Return `text` without secrets, and with stable pseudonyms for people and ids.

    The same id always gets the same pseudonym, so that recordings still replay, and pseudonyms are
    kept. `secrets` are replaced in any encoding; texts in `keep` are known not to be secret.
    """
    known = set(secrets)
    for _ in range(ROUNDS):
        scrubber = Scrubber(known, keep)
        text = _scrubbed(scrubber, text)
        if not scrubber.findings:
            break
        # A value that a name reveals in one place is searched for everywhere.
        known |= scrubber.learned
    return text


def remaining(
    text: str, *, secrets: Collection[str] = (), keep: Collection[str] = ()
) -> list[Leak]:
    """Return what `scrub` would remove from `text`, keys anywhere in it, and parts that could not
    be read."""
    scrubber = Scrubber(secrets, keep)
    _scrubbed(scrubber, text)
    found = scrubber.findings + scrubber.unread
    if scrubber.learned:
        again = Scrubber({*secrets, *scrubber.learned}, keep)
        _scrubbed(again, text)
        found = found + again.findings
    return list(dict.fromkeys([*found, *_keys(text)]))


def _keys(text: str) -> list[Leak]:
    """Find keys by their shape alone, anywhere in the text."""
    if not _kinds(text):
        return []
    lines = enumerate(text.splitlines(), 1)
    return [Leak(kind, f"line {number}") for number, line in lines for kind in _kinds(line)]


def _kinds(text: str) -> list[str]:
    kinds: list[str] = []
    apply(text, kinds.append, patterns.KEYS)
    return kinds


def scrub_file(
    path: Path | str,
    *,
    in_place: bool,
    secrets: Collection[str] = (),
    keep: Collection[str] = (),
) -> str:
    """Scrub the content of a file and return it; with `in_place`, rewrite the file atomically.

    An unchanged file is not written. Raises OSError, and ValueError if the file is not text or is a
    link to another folder.
    """
    path = Path(path)
    if in_place and not path.resolve().is_relative_to(path.parent.resolve()):
        raise ValueError("is a link to another folder: pass the file that it leads to")
    recorded = _read(path)
    scrubbed = scrub(recorded.text, secrets=secrets, keep=keep)
    if in_place and scrubbed != recorded.text:
        _files.write(path, recorded.encoded(scrubbed))
    return scrubbed


def remaining_in(
    path: Path | str, *, secrets: Collection[str] = (), keep: Collection[str] = ()
) -> list[Leak]:
    """Return what `remaining` finds in a file. Raises OSError, and ValueError if it is not text."""
    return remaining(_read(Path(path)).text, secrets=secrets, keep=keep)


def _read(path: Path) -> encodings.Text:
    # As bytes, because line endings are part of a recording.
    readings = encodings.readings(path.read_bytes(), "")
    if not readings:
        raise ValueError("is not text in UTF-8 or in the character set that it declares")
    return readings[0]


def _scrubbed(scrubber: Scrubber, text: str) -> str:
    if _CASSETTE_IN_YAML.search(text):
        # Imported late: PyYAML is needed only for YAML.
        from . import yaml_text

        rewritten = yaml_text.rewrite(text, scrubber.value)
        if rewritten is not None:
            return rewritten
    return scrubber.text(text)
