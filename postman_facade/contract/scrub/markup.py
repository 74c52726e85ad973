"""Edit XML and HTML in place: attributes, elements, CDATA, comments and entities."""

from __future__ import annotations

import bisect
import html
import re
from collections.abc import Callable

from . import rules
from .keys import with_value

_TOKEN = re.compile(
    r"<!--(?P<comment>.*?)(?:-->|\Z)"
    r"|<!\[CDATA\[(?P<cdata>.*?)(?:\]\]>|\Z)"
    r"|<(?P<close>/?)(?P<whole>(?:[\w.-]{1,99}:)?(?P<name>[A-Za-z_][\w.-]{0,99}))(?=[\s/>])"
    r"(?P<attributes>[^<>\"']*(?:\"[^\"<]*\"[^<>\"']*|'[^'<]*'[^<>\"']*)*)>",
    re.DOTALL,
)
_END = re.compile(r"</([\w.:-]{1,199})(?=[\s>])")
_ATTRIBUTE = re.compile(
    r"(?<![\w.:-])(?:[\w.-]{1,99}:)?(?P<name>[\w.-]{1,99})\s{0,8}=\s{0,8}"
    r"(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)')"
)
_CODE = re.compile(r"(?=\D*\d)(?=[^A-Za-z]*[A-Za-z])\S{6,}", re.ASCII)
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_RUN = re.compile(r"[^\s<>\"']+")
# Elements and attributes that name another one, and those that they name.
_NAMING = frozenset(("key", "name"))
_NAMED = frozenset(("value", "val", "string", "data", "content", "default", "text"))

_Scrub = Callable[[str], str]


def is_markup(text: str) -> bool:
    return "<" in text and (">" in text or "<!" in text)


def references(text: str, scrub: _Scrub) -> str:
    """Scrub text with character references, such as ``&amp;``."""

    def run(match: re.Match[str]) -> str:
        found = match[0]
        return _unescaped(found, scrub) if "&" in found and _REFERENCE.search(found) else found

    return _RUN.sub(run, text) if "&" in text and ";" in text else text


def rewrite(text: str, scrub: _Scrub, hide: _Scrub) -> str:
    """Apply `scrub` to elements and attributes, and `hide` to those that are named as secret."""
    walk = _Walk(text, scrub, hide)
    pieces = []
    place = 0
    for token in _TOKEN.finditer(text):
        pieces += [walk.content(text[place : token.start()], place), walk.token(token)]
        place = token.end()
    return "".join([*pieces, walk.content(text[place:], place)]) if pieces else text


class _Walk:
    """Walk through the text with the context of the current element."""

    def __init__(self, text: str, scrub: _Scrub, hide: _Scrub) -> None:
        self._scrub = scrub
        self._hide = hide
        self._ends: dict[str, list[int]] = {}
        for end in _END.finditer(text):
            self._ends.setdefault(end[1], []).append(end.start())
        self._called = ""
        self._is_closed = False
        self._label = ""
        self._last = ""
        self._hidden_until = 0

    def content(self, content: str, place: int) -> str:
        if not content or content.isspace():
            return content
        return _unescaped(content, self._change(html.unescape(content).strip(), place))

    def token(self, token: re.Match[str]) -> str:
        if token["comment"] is not None:
            return with_value(token, self._scrub(token["comment"]), "comment")
        if token["cdata"] is not None:
            change = self._change(token["cdata"], token.start())
            return with_value(token, change(token["cdata"]), "cdata")
        if token["close"]:
            self._called = ""
            if token["name"].lower() in _NAMING:
                self._label = self._last
            return token[0]
        self._open(token)
        return with_value(token, self._attributes(token["attributes"]), "attributes")

    def _open(self, token: re.Match[str]) -> None:
        name = token["name"]
        told = self._label if name.lower() in _NAMED else ""
        self._last = ""
        self._called = _label(token["attributes"]) or told or name
        ends = self._ends.get(token["whole"], [])
        after = bisect.bisect(ends, token.end() - 1)
        self._is_closed = after < len(ends)
        if self._is_closed and rules.is_secret(self._called):
            self._hidden_until = max(self._hidden_until, ends[after])

    def _change(self, text: str, place: int) -> _Scrub:
        """Return what to apply to the text of an element."""
        self._last = text
        hidden = place < self._hidden_until or self._gives_away(text)
        return self._hide if hidden else self._scrub

    def _gives_away(self, text: str) -> bool:
        if not rules.hides(self._called, text):
            return False
        # Examples such as ``<token>``, and truncated text, have no end tag.
        return self._is_closed or _CODE.fullmatch(text) is not None

    def _attributes(self, attributes: str) -> str:
        label = _label(attributes)

        def attribute(match: re.Match[str]) -> str:
            kind = "single" if match["double"] is None else "double"
            name = match["name"]
            called = label if label and name.lower() in _NAMED else name
            hidden = rules.hides(called, html.unescape(match[kind]))
            new = _unescaped(match[kind], self._hide if hidden else self._scrub)
            return with_value(match, new, kind)

        return _ATTRIBUTE.sub(attribute, attributes)


def _label(attributes: str) -> str:
    found = (match for match in _ATTRIBUTE.finditer(attributes) if match["name"].lower() in _NAMING)
    return next((html.unescape(match["double"] or match["single"] or "") for match in found), "")


def _unescaped(text: str, change: _Scrub) -> str:
    plain = _REFERENCE.sub(lambda found: html.unescape(found[0]), text)
    new = change(plain)
    return text if new == plain else html.escape(new) if plain != text else new
