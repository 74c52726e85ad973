"""Generalize pointers and paths: replace indexes and ids by `*`."""

from __future__ import annotations

import re

_UUID = r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"
_IDENTIFIER = re.compile(rf"\d+|(?:\d+-)?{_UUID}|[0-9a-f]{{24}}")
_PART = re.compile(r"(?<=/)[^/\s]+")


def is_identifier(name: str) -> bool:
    """Whether it is an index or an id."""
    return _IDENTIFIER.fullmatch(name) is not None


def without_identifiers(path: str) -> str:
    """Return a pointer or URL path with `*` for every index and id."""
    return _PART.sub(lambda part: "*" if is_identifier(part[0]) else part[0], path)
