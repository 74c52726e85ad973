"""Texts that a regular expression likes least, made of its own parts, and how long it takes."""

from __future__ import annotations

import re
import signal
import time
from collections import deque
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from typing import Any

from tests.unit.package.finding import Use

_LONGEST_SAMPLE = 200  # characters
_FEW = 8  # times
_COMMON = [
    *"a0A \n<>[](){}\"'\\%=&-/:.,;_@#*+?!",
    "é",
    "<a",
    "[[",
    "a ",
    "a.",
    "a-",
    '\\"',
    "{{",
    "%4",
]


class TooSlow(Exception):
    pass


def texts(use: Use, size: int) -> Iterator[Any]:
    """About `size` characters each, the shorter the more alike."""
    seen: set[str] = set()
    is_bytes = isinstance(use.pattern.pattern, bytes)
    common = [] if use.at_the_start else [("", text, "") for text in _COMMON]
    for start, repeated, end in [*_of(use), *common]:
        body = repeated * (size // len(repeated) + 1) if repeated else ""
        text = start + body[:size] + end
        if text not in seen:
            seen.add(text)
            yield text.encode("latin-1", "replace") if is_bytes else text


def seconds(use: Use, text: Any, limit: float) -> float:
    """CPU time of going through the whole text; raises TooSlow soon after the limit."""

    def stop(*_: object) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, 2 * limit)
    try:
        started = time.thread_time()
        if use.at_the_start:
            use.pattern.match(text)
            use.pattern.fullmatch(text)
        else:
            deque(use.pattern.finditer(text), maxlen=0)
        return time.thread_time() - started
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def slow(use: Use, size: int, limit: float) -> str | None:
    """The beginning of a text that takes longer than `limit`, if there is one."""
    for text in texts(use, size):
        try:
            # Another program may have been in the way the first time.
            if seconds(use, text, limit) > limit and seconds(use, text, limit) > limit:
                return repr(text[:40])
        except TooSlow:
            return repr(text[:40])
    return None


def _of(use: Use) -> Iterator[tuple[str, str, str]]:
    """What comes once, again and again, and in the end."""
    source = use.pattern.pattern
    text = source.decode("latin-1") if isinstance(source, bytes) else source
    parsed = list(_parser().parse(text, use.pattern.flags & ~re.UNICODE))
    for sampler in (_Sampler(1), _Sampler(0)):
        for before, bodies in sampler.repeats(parsed, ""):
            for body in bodies:
                yield before, body, ""
                yield before, body, "\0"
                yield "", before + body, ""
                yield "", body, ""
        parts = [sampler.sample(item) for item in parsed]
        for length in range(1, len(parts) + 1):
            yield "", "".join(parts[:length])[:_LONGEST_SAMPLE], ""


class _Sampler:
    """Texts that fit parts of a pattern, in which what may be missing comes `times` times."""

    def __init__(self, times: int) -> None:
        self._times = times

    def repeats(self, items: list[Any], before: str) -> Iterator[tuple[str, list[str]]]:
        """Each part that may come many times, with what has to come before it."""
        for item in items:
            name, value = str(item[0]), item[1]
            if name.endswith("_REPEAT"):
                if int(value[1]) > _FEW:
                    yield before, self._choices(list(value[2]))
                yield from self.repeats(list(value[2]), before)
            elif name == "BRANCH":
                for branch in value[1]:
                    yield from self.repeats(list(branch), before)
            elif name in _INNER:
                yield from self.repeats(_INNER[name](value), before)
            before = (before + self.sample(item))[-_LONGEST_SAMPLE:]

    def _choices(self, items: list[Any]) -> list[str]:
        """Several texts that fit."""
        if len(items) == 1:
            name, value = str(items[0][0]), items[0][1]
            if name == "IN":
                return _members(value)
            if name == "BRANCH":
                return [text for one in value[1] if (text := self._joined(one))] or ["x"]
            if name in _INNER:
                return self._choices(_INNER[name](value))
        return [self._joined(items) or "x"]

    def _joined(self, items: Any) -> str:
        return "".join(map(self.sample, items))

    def sample(self, item: Any) -> str:
        name, value = str(item[0]), item[1]
        if name == "LITERAL":
            return chr(value)
        if name == "NOT_LITERAL":
            return "x" if value != ord("x") else "y"
        if name == "ANY":
            return "x"
        if name == "IN":
            return _members(value)[0]
        if name.endswith("_REPEAT"):
            times = max(min(int(value[0]), 100), self._times)
            return (self._joined(value[2]) * times)[:_LONGEST_SAMPLE]
        if name == "BRANCH":
            return self._joined(value[1][0])
        # What must not come is no sample, and what comes before is there already.
        is_behind = name == "ASSERT" and value[0] < 0
        if name in _INNER and name != "ASSERT_NOT" and not is_behind:
            return self._joined(_INNER[name](value))
        return ""


_INNER: dict[str, Callable[[Any], list[Any]]] = {
    "SUBPATTERN": lambda value: list(value[-1]),
    "ATOMIC_GROUP": list,
    "ASSERT": lambda value: list(value[1]),
    "ASSERT_NOT": lambda value: list(value[1]),
}
_OF_CATEGORIES = {"DIGIT": "0", "SPACE": " ", "NOT_WORD": "-"}


def _members(value: Any) -> list[str]:
    """A few of a set of characters."""
    if str(value[0][0]) == "NEGATE":
        left = {chr(member) for name, member in value if str(name) == "LITERAL"}
        return [letter for letter in "a0 <\"'" if letter not in left][:3] or ["é"]
    found = []
    for name, member in value:
        if str(name) == "LITERAL":
            found.append(chr(member))
        elif str(name) == "RANGE":
            found.append(chr(member[0]))
        else:
            found.append(_OF_CATEGORIES.get(str(member).removeprefix("CATEGORY_"), "a"))
    return found[:6]


@cache
def _parser() -> Any:
    try:
        return import_module("re._parser")
    except ImportError:
        return import_module("sre_parse")
