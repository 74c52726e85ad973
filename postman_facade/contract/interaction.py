"""A request and its response, and how their bodies are decoded."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Any, NamedTuple
from urllib.parse import urlsplit

Headers = tuple[tuple[str, str], ...]

_DEEPEST = 1000
_LONGEST_INTEGER = 1000
_HEAD = 16  # bytes in which JSON or more whitespace must begin
_JSON = re.compile(r"application/(?:[\w.-]+\+)?json")
_TEXT = re.compile(r"text/.+|application/(?:[\w.-]+\+)?(?:yaml|xml)")
_LONE_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_STRING = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\Z)', re.DOTALL)
_STEPS = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}
_NO_BRACKETS = bytes(set(range(256)) - set(_STEPS))
_TOO_DEEP = "nested too deeply to be checked"


@dataclass(frozen=True, repr=False)
class Interaction:
    """A request and its response; bodies are bytes without content coding."""

    method: str
    url: str
    """Absolute, or path and query only; percent-encoded as on the wire."""
    request_headers: Headers
    request_body: bytes
    status: int
    response_headers: Headers
    response_body: bytes
    source: str
    """Where it comes from: a file and place, or a test."""

    def __repr__(self) -> str:
        # The query, the headers and the bodies may contain keys.
        path = urlsplit(self.url).path
        return f"<Interaction {self.method} {path} {self.status} from {self.source}>"


class UnreadableBodyError(ValueError):
    """A body cannot be decoded as its media type."""


class Message(NamedTuple):
    """One half of an interaction."""

    part: str
    """The name of the half: "request" or "response"."""
    headers: Headers
    body: bytes

    @classmethod
    def of(cls, interaction: Interaction, part: str) -> Message:
        if part == "request":
            return cls(part, interaction.request_headers, interaction.request_body)
        return cls(part, interaction.response_headers, interaction.response_body)

    @property
    def media_type(self) -> str:
        """The media type in lower case, without parameters; empty if there is none."""
        for name, value in self.headers:
            if name.lower() == "content-type":
                return value.partition(";")[0].strip().lower()
        return ""

    def value(self) -> Any:
        """Return the decoded body. Raises UnreadableBodyError."""
        return decode(self.body, self.media_type)


@lru_cache
def is_json(media_type: str) -> bool:
    return _JSON.fullmatch(media_type) is not None


@lru_cache
def is_readable(media_type: str) -> bool:
    """Whether `decode` knows the media type."""
    return is_json(media_type) or _TEXT.fullmatch(media_type) is not None


def decode(body: bytes, media_type: str) -> Any:
    """Decode JSON, or other text as text. Raises UnreadableBodyError."""
    if is_json(media_type) and is_deep(body):
        raise UnreadableBodyError(_TOO_DEEP)
    try:
        text = body.decode("utf-8-sig")
        return _json(text) if is_json(media_type) else text
    except UnicodeDecodeError:
        raise UnreadableBodyError("not UTF-8") from None
    except RecursionError:
        raise UnreadableBodyError(_TOO_DEEP) from None


def is_deep(body: bytes) -> bool:
    """Whether the JSON may be nested too deeply for the validator, which is recursive."""
    start = body[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if start not in b"{[" or body.count(b"[") + body.count(b"{") <= _DEEPEST:
        return False
    brackets = _STRING.sub(b"", body).translate(None, _NO_BRACKETS)
    return max(accumulate(map(_STEPS.__getitem__, brackets)), default=0) > _DEEPEST


class _KeyTwice(Exception):
    """A JSON object has the same key twice."""


def _json(text: str) -> Any:
    try:
        value = _DECODER.decode(text)
    except _KeyTwice:
        raise UnreadableBodyError(f"JSON that {_place_of_key_twice(text)}") from None
    except ValueError:
        raise UnreadableBodyError("not JSON") from None
    if _LONE_SURROGATE.search(text):
        # The validator rejects lone surrogates.
        plain = json.dumps(value, ensure_ascii=False).encode("utf-8", "replace")
        value = json.loads(plain)
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise _KeyTwice
    return value


def _integer(text: str) -> int | float:
    # Python refuses to parse integers with thousands of digits.
    return int(text) if len(text) <= _LONGEST_INTEGER else _float(text)


def _float(text: str) -> float:
    """Return the nearest finite number: the validator treats infinity as null."""
    return min(max(float(text), -sys.float_info.max), sys.float_info.max)


def _refuse(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


_DECODER = json.JSONDecoder(
    parse_int=_integer, parse_float=_float, parse_constant=_refuse, object_pairs_hook=_unique
)


def _place_of_key_twice(text: str) -> str:
    from postman_facade.documents.stepwise import Reader
    from postman_facade.errors import InvalidJsonError

    try:
        Reader(text, "", float).read()
    except InvalidJsonError as error:
        return str(error).strip()
    return "has the same key twice"
