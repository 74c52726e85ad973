"""Edit JSON text in place, keeping order, whitespace and spelling."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

# Strings, numbers and words: all keys and scalars, in order.
_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\Z)|[^\s{}\[\]:,"]+', re.DOTALL)
_INDENT = re.compile(r"\s*[{\[]\r?\n([ \t]+)")
_FAILURES = 32


class _Again(str):
    """A repeated key, wrapped so that it does not replace the others."""

    __slots__ = ()
    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other


def as_object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object with all of `pairs`, even with repeated keys."""
    made = dict(pairs)
    if len(made) < len(pairs):
        made = {}
        for key, value in pairs:
            made[_Again(key) if key in made else key] = value
    return made


_DECODER = json.JSONDecoder(object_pairs_hook=as_object)
_OPENING = re.compile(r'\{\s*"|\[\s*[{\["]')


def rewrite(text: str, change: Callable[[Any], Any]) -> str | None:
    """Apply `change` to the values in `text`; None if it is not a JSON object or array.

    `change` must keep the structure, and return the same objects if it changes nothing.
    """
    stripped = text.strip()
    if stripped[:1] + stripped[-1:] not in ("{}", "[]"):
        return None
    try:
        value = _DECODER.decode(stripped)
    except (ValueError, RecursionError):
        return None
    return _changed(text, value, change)


def rewrite_within(text: str, change: Callable[[Any], Any], other: Callable[[str], str]) -> str:
    """Apply `change` to the JSON documents in `text`, such as one per line, and `other` to the
    text between them."""
    pieces, start, place, failures = [], 0, 0, 0
    while failures < _FAILURES and (found := _OPENING.search(text, place)):
        try:
            value, end = _DECODER.raw_decode(text, found.start())
        except (ValueError, RecursionError):
            failures += 1
            place = found.end()
            continue
        inside = _changed(text[found.start() : end], value, change)
        pieces += [other(text[start : found.start()]), inside]
        start = place = end
    pieces.append(other(text[start:]))
    return "".join(pieces)


def _changed(text: str, old: Any, change: Callable[[Any], Any]) -> str:
    """Return `text`, the JSON of `old`, with the changes.

    A list of bytes whose length has changed is rewritten with the same indentation.
    """
    new = change(old)
    if new is old:
        return text
    values = zip(_leaves(old), _leaves(new), strict=True)

    def token(match: re.Match[str]) -> str:
        before, after = next(values)
        return match[0] if after is before else _written(after, match[0])

    try:
        edited = _TOKEN.sub(token, text)
        next(values, None)
    except ValueError:  # from `zip`: the lengths differ
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
    """Encode as ASCII if `sample` is ASCII."""
    written = json.dumps(value, ensure_ascii=False)
    if sample.isascii() or not written.isprintable():
        return json.dumps(value)
    return written
