"""Scrub text, JSON values and bytes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from postman_facade.contract import codings

from . import encodings, json_text, markup, multipart, patterns, pseudonyms, rules
from .keys import Literals, apply
from .rules import NOTHING, WHOLE, Pointers, Rule, step

_DEEPEST = 12  # nested encodings; real traffic has fewer, and hostile input could have any number
_LEARNED = re.compile(r"(?=\D*\d)(?=[^A-Za-z]*[A-Za-z])\S{8,}", re.ASCII)
_SHAPES = (*patterns.KEYS, *patterns.NAMED, *patterns.IDENTIFIERS)
_SHORTEST_ID = 5
_SHORT = 100
_MEDIA = re.compile(
    rb"\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|wOF[F2]|\x00\x00\x01\x00|OggS|ID3|.{4}ftyp", re.DOTALL
)
_NO_TEXT = "is not text in a known character set"
_NESTED = 2  # a value of a body; deeper levels are not searched in full


_Changes = Mapping[Rule, tuple[str, Callable[[str], str]]]


def _account(text: str) -> str:
    is_id = text.isdecimal() and len(text) >= _SHORTEST_ID
    return pseudonyms.of_number(text) if is_id else text


# Replaced as a whole, without a search.
_WHOLE: _Changes = {
    Rule.HIDDEN: ("secret field", pseudonyms.masked),
    Rule.COOKIE: ("cookie", patterns.masked_cookies),
    Rule.ADDRESS: ("address", pseudonyms.of_address),
}
# Replaced after a search.
_SEARCHED: _Changes = {
    Rule.SUSPECT: ("random text", patterns.without_random),
    Rule.CREDENTIALS: ("random text", patterns.without_random),
    Rule.VALUE: ("code", patterns.without_codes),
    Rule.LINK: ("link", patterns.hidden_link),
    Rule.PERSON: ("name of a person", pseudonyms.of_person),
    Rule.ACCOUNT: ("id of an account", _account),
}


def _is_pair(value: list[Any]) -> bool:
    """Whether it is a pair of a secret name and its value. A list of names, which is more common,
    has no digits."""
    if len(value) != 2 or not all(isinstance(part, str) for part in value):
        return False
    return rules.hides(value[0], value[1]) and _LEARNED.fullmatch(value[1]) is not None


class Leak(NamedTuple):
    """The kind and place of a secret or identifier, without its value."""

    kind: str
    where: str
    """The path to it, as names and numbers."""


class ValueScrubber:
    """Replaces secrets, and records what it found.

    Scrubbing is idempotent. If nothing changes, the same object is returned.
    """

    def __init__(self, secrets: Iterable[str] = (), keep: Iterable[str] = ()) -> None:
        self.findings: list[Leak] = []
        self.unread: list[Leak] = []
        """Parts that could not be read, and may contain anything."""
        self.learned: set[str] = set()
        """Values that a name or type revealed; they may occur elsewhere without it."""
        self._literals = Literals(secrets)
        self._keep = frozenset(keep)
        self._clean: set[str] = set()
        self._place: list[str] = []
        self._depth = 0

    def text(self, text: str) -> str:
        """Scrub text of any kind: JSON, a URL, prose, or any of them encoded."""
        return self.body(text, NOTHING)

    def body(self, text: str, pointers: Pointers) -> str:
        """Scrub text of any kind; `pointers` mark secret fields if it is JSON."""
        if pointers is WHOLE:
            return self._replaced(text, Rule.HIDDEN, _WHOLE)
        known = text in self._clean and pointers is NOTHING
        if known or text in self._keep:
            return text
        if self._depth > _DEEPEST:
            self.not_read(f"has more than {_DEEPEST} nested encodings")
            return text
        self._depth += 1
        scrubbed = self._json(text, pointers)
        self._depth -= 1
        # Names repeat.
        short = len(text) <= _SHORT and self._depth < _NESTED
        if short and scrubbed == text and pointers is NOTHING:
            self._clean.add(text)
        return scrubbed

    def data(
        self,
        data: bytes,
        pointers: Pointers = NOTHING,
        charset: str = "",
        coded: Sequence[str] = (),
    ) -> bytes:
        """Scrub bytes: text, compressed or not. Other data is only searched for keys, and noted.

        `charset` and `coded` are the character set and the codings in the headers.
        """
        coded = list(coded) or [*filter(None, [encodings.sniffed(data)])]
        if not coded or self._depth > _DEEPEST:
            return self._octets(data, pointers, charset)
        try:
            return encodings.compressed(
                data,
                coded,
                lambda plain: self._uncoded(plain, data, pointers, charset),
            )
        except codings.UndecodableError as error:
            return self._octets(data, pointers, charset, str(error))

    def value(
        self,
        value: Any,
        pointers: Pointers = NOTHING,
        name: str = "",
        rule: Rule = Rule.TEXT,
    ) -> Any:
        """Scrub a JSON or YAML value with this name, or in a list with this name."""
        if isinstance(value, dict):
            if rule is not Rule.HIDDEN and encodings.is_buffer(value):
                return self._buffer(value, pointers)
            return self._object(value, pointers, name, rules.inherited(rule))
        if isinstance(value, list):
            return self._list(value, pointers, name, rule)
        return self._leaf(value, rule)

    def member(self, name: str, value: Any) -> Any:
        """Scrub a value by its name alone."""
        return self.value(value, NOTHING, name, rules.of_field(name, {name: value}, "", Rule.TEXT))

    def note(self, kind: str) -> None:
        """Note what was found at the place that is read."""
        self.findings.append(Leak(kind, "/".join(self._place)))

    def not_read(self, reason: str) -> None:
        """Note a part that could not be read."""
        self.unread.append(Leak(f"not read: {reason}", "/".join(self._place)))

    @contextmanager
    def at(self, name: str) -> Iterator[None]:
        """Set the place of findings within this context."""
        self._place.append(name)
        yield
        self._place.pop()

    def _json(self, text: str, pointers: Pointers) -> str:
        place, depth = len(self._place), self._depth
        try:
            whole = json_text.rewrite(text, lambda value: self.value(value, pointers))
            if whole is not None:
                return whole
            parts = self._multipart(text, "utf-8")
            if parts is not None:
                return parts
            return json_text.rewrite_within(text, self.value, self._plain)
        except RecursionError:
            del self._place[place:]
            self._depth = depth
            return self._plain(text)

    def _plain(self, text: str) -> str:
        if markup.is_markup(text):
            text = markup.rewrite(text, self.text, self._hidden)
        text = self._literals.remove(text, self.note)
        text = apply(text, self.note, _SHAPES)
        text = encodings.percent(text, self.text)
        text = markup.references(text, self.text)
        text = encodings.within_base64(text, self.data)
        return self._literals.remove_encoded(text, self.note)

    def _uncoded(self, plain: bytes, coded: bytes, pointers: Pointers, charset: str) -> bytes:
        if plain is coded:
            return self._octets(plain, pointers, charset)
        self._depth += 1
        new = self.data(plain, pointers, charset)
        self._depth -= 1
        return new

    def _octets(
        self, data: bytes, pointers: Pointers, charset: str, reason: str = _NO_TEXT
    ) -> bytes:
        readings = encodings.readings(data, charset)
        if reason is not _NO_TEXT:
            readings = [reading for reading in readings if reading.is_plain()]
        for reading in readings:
            text = self.body(reading.text, pointers)
            if text != reading.text:
                return reading.encoded(text)
        if not readings:
            return self._binary(data, reason)
        return data if readings[0].codec == "utf-8" else self._without_keys(data)

    def _binary(self, data: bytes, reason: str) -> bytes:
        text = data.decode("latin-1")
        parts = self._multipart(text, "latin-1")
        if parts is not None:
            return data if parts == text else parts.encode("latin-1")
        if not _MEDIA.match(data):
            self.not_read(reason)
        return self._without_keys(data)

    def _without_keys(self, data: bytes) -> bytes:
        text = data.decode("latin-1")
        scrubbed = apply(self._literals.remove(text, self.note), self.note, patterns.KEYS)
        return data if scrubbed == text else scrubbed.encode("latin-1")

    def _multipart(self, text: str, codec: str) -> str | None:
        return multipart.rewrite(text, codec, self.text, self._part, self.not_read)

    def _part(self, name: str, data: bytes, charset: str) -> bytes:
        for reading in encodings.readings(data, charset):
            if rules.hides(name, reading.text.strip()):
                return reading.encoded(self._hidden(reading.text))
        return self.data(data, charset=charset)

    def _hidden(self, text: str) -> str:
        """Hide a value that its name in markup or a multipart body marks as secret."""
        value = text.strip()
        new = pseudonyms.masked(value)
        if new == value:
            return self.text(text)
        self.note("secret by name")
        return text.replace(value, new)

    def _object(
        self, value: dict[str, Any], pointers: Pointers, name: str, given: Rule
    ) -> dict[str, Any]:
        made = []
        same = True
        for key, inner in value.items():
            left, pointed = step(pointers, str(key))
            rule = rules.of_field(key, value, name, pointed or given)
            new_key = self._leaf(key, Rule.TEXT)
            self._place.append(str(new_key))
            new = self.value(inner, left, rules.called(key, value), rule)
            self._place.pop()
            same = same and new is inner and new_key is key
            made.append((new_key, new))
        return value if same else json_text.as_object(made)

    def _buffer(self, value: dict[str, Any], pointers: Pointers) -> dict[str, Any]:
        old = bytes(value["data"])
        with self.at("data"):
            new = self.data(old, pointers)
        return value if new == old else {**value, "data": list(new)}

    def _list(self, value: list[Any], pointers: Pointers, name: str, given: Rule) -> list[Any]:
        made = []
        same = True
        of_second = Rule.HIDDEN if _is_pair(value) else rules.of_pair(value, given)
        given = rules.of_elements(name, value, given)
        for number, inner in enumerate(value):
            left, pointed = step(pointers, str(number))
            self._place.append(str(number))
            rule = of_second if of_second and number else pointed or given
            new = self.value(inner, left, name, rule)
            self._place.pop()
            same = same and new is inner
            made.append(new)
        return value if same else made

    def _leaf(self, value: Any, rule: Rule) -> Any:
        if isinstance(value, str):
            new: Any = value if value in self._keep else self._string(value, rule)
        elif isinstance(value, bytes):
            new = self._bytes(value, rule)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            new = self._number(value, rule)
        else:
            return value
        return value if new == value else new

    def _bytes(self, value: bytes, rule: Rule) -> bytes:
        if rule is Rule.TEXT or not codings.is_text(value):
            return self.data(value)
        return self._string(value.decode("utf-8"), rule).encode()

    def _string(self, text: str, rule: Rule) -> str:
        if rule is Rule.TEXT:
            return self.text(text)
        new = self._replaced(text, rule, _WHOLE)
        # The rest may be a template or mask around something else.
        return self._replaced(self.text(text), rule, _SEARCHED) if new == text else new

    def _replaced(self, text: str, rule: Rule, changes: _Changes) -> str:
        if rule not in changes:
            return text
        kind, change = changes[rule]
        new = change(text)
        if new != text:
            self.note(kind)
            if rule is Rule.HIDDEN and text.isprintable() and _LEARNED.fullmatch(text):
                self.learned.add(text)
        return new

    def _number(self, value: float, rule: Rule) -> float:
        digits = str(value)
        if rule is Rule.HIDDEN and value != 0:
            self.note(_WHOLE[rule][0])
            return 0
        if rule is Rule.ACCOUNT and digits.isdecimal():
            return int(self._string(digits, rule))
        return 0 if self._literals.remove(digits, self.note) != digits else value
