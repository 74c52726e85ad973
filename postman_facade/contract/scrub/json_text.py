"""JSON that is changed where it stands: everything else keeps its order, spaces and spelling."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

# Strings, numbers and words: the keys and the values without parts, in the order they come in.
_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\Z)|[^\s{}\[\]:,"]+', re.DOTALL)
_INDENT = re.compile(r"\s*[{\[]\r?\n([ \t]+)")
_FAILURES = 32


class _Again(str):
    """A key that an object has more than once, and that is not to hide the others."""

    __slots__ = ()
    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other


def as_object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """All of `pairs`, though some have the same key."""
    made = dict(pairs)
    if len(made) < len(pairs):
        made = {}
        for key, value in pairs:
            made[_Again(key) if key in made else key] = value
    return made


_DECODER = json.JSONDecoder(object_pairs_hook=as_object)
_OPENING = re.compile(r'\{\s*"|\[\s*[{\["]')


def rewrite(text: str, change: Callable[[Any], Any]) -> str | None:
    """`text` with the values that `change` replaces; None if it is no JSON object or array.

    `change` keeps the shape, and returns the same objects where it changes nothing.
    """
    stripped = text.strip()
    if not _may_be_json(stripped):
        return None
    try:
        value, end = _DECODER.raw_decode(stripped)
    except (ValueError, RecursionError):
        return None
    if end != len(stripped):
        return None
    new = change(value)
    return text if new is value else replaced(text, value, new)


def rewrite_within(text: str, change: Callable[[Any], Any], other: Callable[[str], str]) -> str:
    """`text` with `change` for the JSON in it, such as one document a line, and `other` for what
    stands between."""
    pieces, start, place, failures = [], 0, 0, 0
    while failures < _FAILURES and (found := _OPENING.search(text, place)):
        try:
            value, end = _DECODER.raw_decode(text, found.start())
        except (ValueError, RecursionError):
            failures += 1
            place = found.end()
            continue
        new = change(value)
        inside = text[found.start() : end]
        pieces.append(other(text[start : found.start()]))
        pieces.append(inside if new is value else replaced(inside, value, new))
        start = place = end
    pieces.append(other(text[start:]))
    return "".join(pieces)


def _may_be_json(stripped: str) -> bool:
    return stripped[:1] + stripped[-1:] in ("{}", "[]")


def replaced(text: str, old: Any, new: Any) -> str:
    """`text`, which is the JSON of `old`, as the JSON of `new`.

    Where a list of bytes has got another length, it is written anew, in the same indentation.
    """
    values = zip(_leaves(old), _leaves(new), strict=True)

    def token(match: re.Match[str]) -> str:
        before, after = next(values)
        return match[0] if after is before else _written(after, match[0])

    try:
        edited = _TOKEN.sub(token, text)
        next(values, None)
    except ValueError:  # of `zip`: one has more
        indented = _INDENT.match(text)
        indent = indented[1] if indented else None
        return json.dumps(new, ensure_ascii=text.isascii(), indent=indent)
    return edited


def _leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from _leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _leaves(inner)
    else:
        yield value


def _written(value: Any, sample: str) -> str:
    """In ASCII if `sample` is."""
    written = json.dumps(value, ensure_ascii=False)
    if sample.isascii() or not written.isprintable():
        return json.dumps(value)
    return written
