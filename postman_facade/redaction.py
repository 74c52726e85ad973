"""Remove secrets from text that is shown or logged."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator

from postman_facade._text import clip, on_one_line
from postman_facade.secret import REDACTED, Secret

LONGEST_LINE = 200
"""Characters of an error message."""

_SHORTEST = 4  # characters; shorter text is not a key, and occurs in ordinary words
_SHORTEST_PART = 8
_SHORTEST_BASE64 = 8
_ESCAPED = {
    " ": r"\+",
    '"': r'\\"|&quot;',
    "\\": r"\\\\",
    "/": r"\\/",
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "'": "&apos;",
}
_SHAPES = (
    r"PM(?:AK|AT)-[A-Za-z0-9*-]{4,}"
    # A scheme followed by a word is prose ("Bearer authentication"): a token has digits or length.
    r"|\b(?i:Bearer|Basic)\s+(?=[\w.~+/=-]*\d|[\w.~+/=-]{20})[\w.~+/=-]{8,}"
    r"|(?<![\w-])(?=[\w-]*\beyJ[\w-]{5})[\w-]+\.[\w-]{5,}\.[\w-]*"
)


def redact(text: str, secrets: Iterable[str | Secret] = ()) -> str:
    """Return `text` without `secrets`, in any encoding, and without what looks like a key."""
    # Longest first, in case one secret contains another.
    parts = {part for secret in secrets for part in _parts(Secret.of(secret).reveal())}
    for secret in sorted(parts, key=len, reverse=True):
        if _may_hold(text, secret):
            text = re.sub(_plain(secret), REDACTED, text)
        for core in _base64(secret):
            if _may_hold(text, core):
                text = re.sub(_around(core), REDACTED, text)
    return re.sub(_SHAPES, REDACTED, text)


def redact_line(text: object) -> str:
    """Return `text` on one line, without anything that looks like a key."""
    return redact(on_one_line(text))


def message_line(text: object) -> str:
    """Return `text` as an error message: one line of at most 200 characters, without keys."""
    return clip(redact_line(text), LONGEST_LINE)


def _may_hold(text: str, secret: str) -> bool:
    """Whether `text` contains the part of `secret` that is the same in every encoding."""
    return max(re.findall(r"[a-zA-Z0-9]*", secret), key=len) in text


def _parts(secret: str) -> Iterator[str]:
    """Return the secret and the tokens in it, as in `Bearer TOKEN` and `session=TOKEN`."""
    if len(secret) >= _SHORTEST:
        yield secret
    for word in re.split(r"[\s;,]+", secret):
        for part in (word, word.partition("=")[2]):
            if len(part) >= _SHORTEST_PART:
                yield part


def _plain(secret: str) -> str:
    """Return a pattern for the secret in plain text, URLs, forms, JSON and HTML."""
    return "".join(
        character
        if character.isascii() and character.isalnum()
        else f"(?:{'|'.join(_spellings(character))})"
        for character in secret
    )


def _spellings(character: str) -> Iterator[str]:
    yield re.escape(character)
    yield "".join(f"%(?i:{byte:02x})" for byte in character.encode("utf-8", "surrogatepass"))
    units = character.encode("utf-16-be", "surrogatepass").hex()
    yield "".join(rf"\\u(?i:{units[at : at + 4]})" for at in range(0, len(units), 4))
    yield f"&#(?:0*{ord(character)}|[xX]0*(?i:{ord(character):x}));"
    if character in _ESCAPED:
        yield _ESCAPED[character]


def _base64(secret: str) -> Iterator[str]:
    """Return the base64 forms of the secret inside longer text, such as `user:secret`.

    Base64 encodes three bytes as four characters, so there are three forms, one for each position
    at which the secret can start. Characters that depend on its neighbors are left out.
    """
    for before in range(3):
        data = b"\0" * before + secret.encode("utf-8", "surrogatepass")
        whole = b64encode(data).decode().rstrip("=")
        core = whole[-(-before * 8 // 6) : len(data) * 8 // 6]
        if len(core) >= _SHORTEST_BASE64:
            yield core


def _around(core: str) -> str:
    """Return a pattern for base64 in either alphabet, up to the end of the run."""
    alike = re.escape(core).replace(r"\+", "+").replace("+", "[+-]").replace("/", "[/_]")
    return rf"{alike}(?a:[\w+/-]){{0,3}}={{0,2}}"
