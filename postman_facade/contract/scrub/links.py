"""Scrub URLs that grant access to whoever has them."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urlsplit, urlunsplit

from . import patterns

_PLAIN = re.compile(r"[a-z]{1,20}(?:-[a-z]{1,20})*|v\d|9000\d{4}|[0-9a-f]{8}-[0-9a-f-]{27}")
_VALUE = re.compile(r"(?<==)[^&]+")
_RUN = re.compile(r"(?<![A-Za-z0-9_+=-])[A-Za-z0-9_+=-]{16,}(?![A-Za-z0-9_+=-])")
_CHANGE = re.compile(r"(?<=\d)[_+=-]?(?=[A-Za-z])|(?<=[A-Za-z])[_+=-]?(?=\d)")
_UUID = re.compile(r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}")
_CHANGES = 4
_ADDRESS = re.compile(r"https?://|[0-9a-f]{8}-[0-9a-f]{4}-8|9000\d{4}-[0-9a-f]{8}-", re.ASCII)
_CODE = re.compile(r"(?<!\S)(?=\S{6})(?=[^\s\d]*\d)(?=[^\sA-Za-z]*[A-Za-z])\S", re.ASCII)
_HOST = re.compile(r"[\w.:-]*")


def without_random(text: str, hide: Callable[[str], str]) -> str:
    """Apply `hide` to random-looking words: alternating letters and digits."""

    def run(match: re.Match[str]) -> str:
        found = match[0]
        if len(_CHANGE.findall(found)) < _CHANGES or _UUID.search(found):
            return found
        return hide(found)

    return _RUN.sub(run, text)


def without_codes(text: str, hide: Callable[[str], str]) -> str:
    """Apply `hide` to a value with a word of letters and digits; to a URL only if a word looks
    random."""
    if _ADDRESS.match(text):
        return without_random(text, hide)
    return hide(text) if _CODE.search(text) else text


def hidden(url: str) -> str:
    """Return `url` with server, words and names, but without its secret parts."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return patterns.masked(url)
    if not parts.scheme or not _HOST.fullmatch(parts.netloc):
        return patterns.masked(url)
    segments = (
        part if not part or _PLAIN.fullmatch(part) else patterns.masked(part)
        for part in parts.path.split("/")
    )
    query = _VALUE.sub(lambda found: patterns.masked(found[0]), parts.query)
    if query and "=" not in query:
        query = patterns.masked(query)
    return urlunsplit(
        (
            parts.scheme,
            parts.netloc,
            "/".join(segments),
            query,
            parts.fragment and patterns.masked(parts.fragment),
        )
    )
