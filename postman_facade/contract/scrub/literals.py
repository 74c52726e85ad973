"""Find known secrets in all their encodings."""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Callable, Iterable, Iterator
from urllib.parse import quote, quote_plus

from . import pseudonyms
from .patterns import Note

SHORTEST = 4  # characters; shorter text is not a secret, and occurs in ordinary words
_SHORTEST_BASE64 = 8


class Literals:
    """Replaced wherever it occurs."""

    def __init__(self, secrets: Iterable[str]) -> None:
        known = {secret for secret in secrets if len(secret) >= SHORTEST and not _is_ours(secret)}
        self._plain = _any_of({form for secret in known for form in _forms(secret)})
        self._encoded = _any_of({core for secret in known for core in _cores(secret)})

    def remove(self, text: str, note: Note) -> str:
        return _replaced(self._plain, text, lambda _: pseudonyms.MASK, note)

    def remove_encoded(self, text: str, note: Note) -> str:
        """Forms inside base64 that could not be decoded."""
        return _replaced(self._encoded, text, lambda found: _filler(len(found[0])), note)


def _replaced(
    pattern: re.Pattern[str] | None,
    text: str,
    replace: Callable[[re.Match[str]], str],
    note: Note,
) -> str:
    if pattern is None:
        return text

    def noted(match: re.Match[str]) -> str:
        note("secret")
        return replace(match)

    return pattern.sub(noted, text)


def _is_ours(secret: str) -> bool:
    return secret in pseudonyms.MASK


def _any_of(forms: set[str]) -> re.Pattern[str] | None:
    # Longest first, in case one secret contains another.
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    return re.compile(_alternatives(ordered, 2)) if ordered else None


def _alternatives(forms: list[str], shared: int) -> str:
    """Return a pattern for thousands of forms, grouped by their first characters."""
    if not shared:
        return "|".join(map(re.escape, forms))
    groups: dict[str, list[str]] = {}
    for form in forms:
        groups.setdefault(form[0], []).append(form[1:])
    return "|".join(
        f"{re.escape(first)}(?:{_alternatives(rests, shared - 1)})"
        for first, rests in groups.items()
    )


def _forms(secret: str) -> Iterator[str]:
    yield secret
    yield html.escape(secret)
    for ascii_only in (True, False):
        yield json.dumps(secret, ensure_ascii=ascii_only)[1:-1]
    for quoted in (quote(secret, safe=""), quote(secret), quote_plus(secret)):
        yield quoted
        yield re.sub("%[0-9A-F]{2}", lambda found: found[0].lower(), quoted)


def _cores(secret: str) -> Iterator[str]:
    """Return the base64 forms of the secret inside longer text.

    Base64 encodes three bytes as four characters, so there is one form for each position at which
    the secret can start. Characters that depend on its neighbors are left out.
    """
    for before in range(3):
        data = b"\0" * before + secret.encode("utf-8", "surrogatepass")
        core = slice(-(-before * 8 // 6), len(data) * 8 // 6)
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            found = encode(data).decode().rstrip("=")[core]
            if len(found) >= _SHORTEST_BASE64:
                yield found


def _filler(length: int) -> str:
    """Return base64 of letters, at any position in a group of four."""
    return "V" * length
