"""Recordings of every kind: cassettes (YAML and JSON), HAR files, logs of calls, JSON and text."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

from postman_facade import _files

from . import charsets, patterns
from .engine import Leak, Scrubber

_CASSETTE_IN_YAML = re.compile(r"^(?:interactions:|- request:)", re.MULTILINE)
ROUNDS = 5
"""Times after which nothing is left, even of what was made up to be found late."""


def scrub(text: str, *, secrets: Collection[str] = (), keep: Collection[str] = ()) -> str:
    """`text` without secrets, and with stable pseudonyms for people and ids.

    The same id becomes the same pseudonym everywhere, so that recordings still replay; what is
    a pseudonym already stays as it is. `secrets` are replaced however they are encoded; texts
    in `keep` are known to be no secret.
    """
    known = set(secrets)
    for _ in range(ROUNDS):
        scrubber = Scrubber(known, keep)
        text = _scrubbed(scrubber, text)
        if not scrubber.findings:
            break
        # What a name gave away in one place is looked for in all others.
        known |= scrubber.learned
    return text


def remaining(
    text: str, *, secrets: Collection[str] = (), keep: Collection[str] = ()
) -> list[Leak]:
    """What is in `text` that `scrub` would take out, keys wherever they stand, and what could not
    be read, which may hold anything."""
    scrubber = Scrubber(secrets, keep)
    _scrubbed(scrubber, text)
    found = scrubber.findings + scrubber.unread
    if scrubber.learned:
        again = Scrubber({*secrets, *scrubber.learned}, keep)
        _scrubbed(again, text)
        found = found + again.findings
    return list(dict.fromkeys([*found, *_keys(text)]))


def _keys(text: str) -> list[Leak]:
    """Keys by their shape alone, wherever they stand."""
    if not _kinds(text):
        return []
    lines = enumerate(text.splitlines(), 1)
    return [Leak(kind, f"line {number}") for number, line in lines for kind in _kinds(line)]


def _kinds(text: str) -> list[str]:
    kinds: list[str] = []
    patterns.apply(text, kinds.append, patterns.KEYS)
    return kinds


def scrub_file(
    path: Path | str,
    *,
    in_place: bool,
    secrets: Collection[str] = (),
    keep: Collection[str] = (),
) -> str:
    """What is in the file, scrubbed, and with `in_place` in the file too, whole or not at all.

    A file in which nothing changes is not written. Raises ValueError for a file that is no text,
    and for a link that leads out of its folder; OSError.
    """
    path = Path(path)
    if in_place and not path.resolve().is_relative_to(path.parent.resolve()):
        raise ValueError("is a link to another folder: name the file that it leads to")
    recorded = _read(path)
    scrubbed = scrub(recorded.text, secrets=secrets, keep=keep)
    if in_place and scrubbed != recorded.text:
        _files.write(path, recorded.encoded(scrubbed))
    return scrubbed


def remaining_in(
    path: Path | str, *, secrets: Collection[str] = (), keep: Collection[str] = ()
) -> list[Leak]:
    """What `remaining` finds in a file; raises ValueError for one that is no text, and OSError."""
    return remaining(_read(Path(path)).text, secrets=secrets, keep=keep)


def _read(path: Path) -> charsets.Text:
    # As bytes, since line ends are part of a recording.
    readings = charsets.readings(path.read_bytes(), "")
    if not readings:
        raise ValueError("is not UTF-8 text, nor in another character set that it names")
    return readings[0]


def _scrubbed(scrubber: Scrubber, text: str) -> str:
    if _CASSETTE_IN_YAML.search(text):
        # Only here, since whoever has no such cassettes need not have a reader of YAML.
        from . import yaml_text

        rewritten = yaml_text.rewrite(text, scrubber.value)
        if rewritten is not None:
            return rewritten
    return scrubber.text(text)
