"""What becomes of text, of values from JSON, and of bytes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple

from . import encodings, exchange, fields, json_text, links, patterns, pseudonyms
from .literals import Literals
from .pointers import NOTHING, Pointers, Rule, step

_DEEPEST = 8  # encodings inside each other; nobody goes that far, and someone could go on forever
_LEARNED = re.compile(r"(?=\D*\d)(?=[^A-Za-z]*[A-Za-z])\S{8,}", re.ASCII)
_SHAPES = (*patterns.KEYS, *patterns.NAMED, *patterns.IDENTIFIERS)
_SHORTEST_ID = 5
_SHORT = 100
_NESTED = 2  # a value of a body; further in, not everything is looked into


_Changes = Mapping[Rule, tuple[str, Callable[[str], str]]]


def _account(text: str) -> str:
    is_id = text.isdecimal() and len(text) >= _SHORTEST_ID
    return pseudonyms.of_number(text) if is_id else text


# What they replace needs no search.
_WHOLE: _Changes = {
    Rule.HIDDEN: ("secret field", patterns.masked),
    Rule.COOKIE: ("cookie", patterns.masked_cookies),
    Rule.ADDRESS: ("address", pseudonyms.of_address),
}
# What they replace is what a search leaves.
_SEARCHED: _Changes = {
    Rule.SUSPECT: ("random text", lambda text: links.without_random(text, patterns.masked)),
    Rule.CREDENTIALS: ("random text", lambda text: links.without_random(text, patterns.masked)),
    Rule.VALUE: ("code", lambda text: links.without_codes(text, patterns.masked)),
    Rule.LINK: ("link", links.hidden),
    Rule.PERSON: ("name of a person", pseudonyms.of_person),
    Rule.ACCOUNT: ("id of an account", _account),
}


class Finding(NamedTuple):
    """A secret or an identifier, without what it is."""

    kind: str
    where: str
    """Names and numbers on the way to it."""


class Scrubber:
    """Takes out what is secret, and remembers what it found.

    What is scrubbed already stays as it is; where nothing changes, the same object is returned.
    """

    def __init__(self, secrets: Iterable[str] = (), keep: Iterable[str] = ()) -> None:
        self.findings: list[Finding] = []
        self.learned: set[str] = set()
        """Values that a name or a type gave away, and that may be elsewhere without it."""
        self._literals = Literals(secrets)
        self._keep = frozenset(keep)
        self._clean: set[str] = set()
        self._place: list[str] = []
        self._depth = 0

    def text(self, text: str) -> str:
        """Text of any kind: JSON, a URL, prose, or any of them encoded."""
        return self.body(text, NOTHING)

    def body(self, text: str, pointers: Pointers) -> str:
        """Text of any kind; `pointers` tell more about it if it is JSON."""
        known = text in self._clean and pointers is NOTHING
        if known or text in self._keep or self._depth > _DEEPEST:
            return text
        self._depth += 1
        scrubbed = self._json(text, pointers)
        self._depth -= 1
        # Names come again and again.
        short = len(text) <= _SHORT and self._depth < _NESTED
        if short and scrubbed == text and pointers is NOTHING:
            self._clean.add(text)
        return scrubbed

    def data(self, data: bytes, pointers: Pointers = NOTHING) -> bytes:
        """Text in UTF-8, that compressed, or anything else, in which only keys are looked for."""
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            return self._binary(data, pointers)
        scrubbed = self.body(text, pointers)
        return data if scrubbed == text else scrubbed.encode("utf-8")

    def value(
        self,
        value: Any,
        pointers: Pointers = NOTHING,
        name: str = "",
        rule: Rule = Rule.TEXT,
    ) -> Any:
        """A value from JSON or YAML that is called `name`, or is in a list called that."""
        if isinstance(value, dict):
            if exchange.is_exchange(value):
                return exchange.scrubbed(self, value)
            return self._object(value, pointers, name, fields.inherited(rule))
        if isinstance(value, list):
            return self._list(value, pointers, name, rule)
        return self._leaf(value, rule)

    def member(self, name: str, value: Any) -> Any:
        """A value of which nothing more is known than its name."""
        return self.value(value, NOTHING, name, fields.rule(name, {name: value}, "", Rule.TEXT))

    def note(self, kind: str) -> None:
        self.findings.append(Finding(kind, "/".join(self._place)))

    @contextmanager
    def at(self, name: str) -> Iterator[None]:
        """What is found meanwhile was found there."""
        self._place.append(name)
        yield
        self._place.pop()

    def _json(self, text: str, pointers: Pointers) -> str:
        place, depth = len(self._place), self._depth
        try:
            whole = json_text.rewrite(text, lambda value: self.value(value, pointers))
            if whole is not None:
                return whole
            return json_text.rewrite_within(text, self.value, self._plain)
        except RecursionError:
            del self._place[place:]
            self._depth = depth
            return self._plain(text)

    def _plain(self, text: str) -> str:
        text = self._literals.remove(text, self.note)
        text = patterns.apply(text, self.note, _SHAPES)
        text = encodings.percent(text, self.text)
        text = encodings.within_base64(text, self.data)
        return self._literals.remove_encoded(text, self.note)

    def _binary(self, data: bytes, pointers: Pointers) -> bytes:
        compressed = encodings.compressed(data, lambda plain: self.data(plain, pointers))
        if compressed is not None:
            return compressed
        text = self._literals.remove(data.decode("latin-1"), self.note)
        scrubbed = patterns.apply(text, self.note, patterns.KEYS).encode("latin-1")
        return data if scrubbed == data else scrubbed

    def _object(
        self, value: dict[str, Any], pointers: Pointers, name: str, given: Rule
    ) -> dict[str, Any]:
        made = []
        same = True
        for key, inner in value.items():
            left, pointed = step(pointers, str(key))
            rule = fields.rule(key, value, name, pointed or given)
            new_key = self._leaf(key, Rule.TEXT)
            self._place.append(str(new_key))
            new = self.value(inner, left, fields.called(key, value), rule)
            self._place.pop()
            same = same and new is inner and new_key is key
            made.append((new_key, new))
        return value if same else json_text.as_object(made)

    def _list(self, value: list[Any], pointers: Pointers, name: str, given: Rule) -> list[Any]:
        made = []
        same = True
        for number, inner in enumerate(value):
            left, pointed = step(pointers, str(number))
            self._place.append(str(number))
            new = self.value(inner, left, name, pointed or given)
            self._place.pop()
            same = same and new is inner
            made.append(new)
        return value if same else made

    def _leaf(self, value: Any, rule: Rule) -> Any:
        if isinstance(value, str):
            new: Any = value if value in self._keep else self._string(value, rule)
        elif isinstance(value, bytes):
            new = self.data(value)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            new = self._number(value, rule)
        else:
            return value
        return value if new == value else new

    def _string(self, text: str, rule: Rule) -> str:
        new = self._replaced(text, rule, _WHOLE)
        # What was left may be a template, or a mask, around something else.
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
