"""Recordings of every kind: cassettes (YAML and JSON), HAR files, logs of calls, JSON and text."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

from . import patterns
from .engine import Finding, Scrubber

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
) -> list[Finding]:
    """What is in `text` that `scrub` would take out, and keys wherever they stand."""
    scrubber = Scrubber(secrets, keep)
    _scrubbed(scrubber, text)
    found = scrubber.findings
    if scrubber.learned:
        again = Scrubber({*secrets, *scrubber.learned}, keep)
        _scrubbed(again, text)
        found = found + again.findings
    return list(dict.fromkeys([*found, *_keys(text)]))


def _keys(text: str) -> list[Finding]:
    """Keys by their shape alone, wherever they stand."""
    found: list[Finding] = []
    for number, line in enumerate(text.splitlines(), 1):
        kinds: list[str] = []
        patterns.apply(line, kinds.append, patterns.KEYS)
        found += [Finding(kind, f"line {number}") for kind in kinds]
    return found


def scrub_file(
    path: Path | str,
    *,
    in_place: bool,
    secrets: Collection[str] = (),
    keep: Collection[str] = (),
) -> str:
    """What is in the file, scrubbed, and with `in_place` in the file too.

    A file in which nothing changes is not written.
    """
    path = Path(path)
    # As bytes, since line ends are part of a recording.
    text = path.read_bytes().decode("utf-8")
    scrubbed = scrub(text, secrets=secrets, keep=keep)
    if in_place and scrubbed != text:
        path.write_bytes(scrubbed.encode("utf-8"))
    return scrubbed


def _scrubbed(scrubber: Scrubber, text: str) -> str:
    if _CASSETTE_IN_YAML.search(text):
        # Only here, since whoever has no such cassettes need not have a reader of YAML.
        from . import yaml_text

        rewritten = yaml_text.rewrite(text, scrubber.value)
        if rewritten is not None:
            return rewritten
    return scrubber.text(text)
