"""Scrub requests with their responses, in cassettes, HAR files and elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from postman_api_client.operations import Operation

from postman_facade.calls.routing import find_operation
from postman_facade.contract import codings
from postman_facade.contract.interaction import Headers

from . import encodings, rules
from .engine import ValueScrubber
from .rules import Pointers, Rule, pointers_of

# The keys of the body in a cassette and a HAR file, and of its text if it is an object.
_BODIES = ("body", "postData", "content")
_TEXTS = ("string", "text")
_URLS = ("uri", "url")
_TYPE = "content-type"
_CHARSET = re.compile(r"(?i:charset)\s{0,3}=\s{0,3}\"?([\w.:-]{2,40})")
_PARAMETER = re.compile(r"(?<=[?&])(?P<name>[^?=&#]+)=(?P<value>[^&#]*)")


class Scrubber(ValueScrubber):
    """Replaces secrets, also those that only a request to the API tells."""

    def exchange(self, value: dict[str, Any]) -> dict[str, Any]:
        """Scrub a request and its response."""
        request = value["request"]
        operation = _operation(request["method"], _url(request))

        def part(name: str, inner: Any) -> Any:
            if name in ("request", "response"):
                return self._message(inner, operation, name)
            return self.member(name, inner)

        return self._members(value, part)

    def url(self, operation: Operation | None, text: str) -> str:
        """Scrub a URL; some operations have more secrets in it than others."""
        hidden = _hidden_parameters(operation)

        def parameter(match: re.Match[str]) -> str:
            if rules.decoded(match["name"]) not in hidden:
                return match[0]
            return f"{match['name']}={self.value(match['value'], rule=Rule.HIDDEN)}"

        return self.text(_PARAMETER.sub(parameter, text) if hidden else text)

    def _object(
        self, value: dict[str, Any], pointers: Pointers, name: str, given: Rule
    ) -> dict[str, Any]:
        if _is_exchange(value):
            return self.exchange(value)
        return super()._object(value, pointers, name, given)

    def _members(self, value: dict[str, Any], change: Callable[[str, Any], Any]) -> dict[str, Any]:
        new = {}
        for name, inner in value.items():
            with self.at(name):
                new[name] = change(name, inner)
        return new if any(new[name] is not inner for name, inner in value.items()) else value

    def _message(
        self, message: dict[str, Any], operation: Operation | None, part: str
    ) -> dict[str, Any]:
        below, headers = pointers_of(operation, part), _headers(message)

        def member(name: str, value: Any) -> Any:
            if name in _BODIES:
                return self._body(value, below, headers)
            if name in _URLS and isinstance(value, str):
                return self.url(operation, value)
            new = self.member(name, value)
            return self._query(operation, new) if name == "queryString" else new

        new = self._members(message, member)
        for name in _BODIES:
            if name in new and new[name] is not message[name]:
                _correct_lengths(new, _length(message[name]), _length(new[name]))
        return new

    def _query(self, operation: Operation | None, parameters: Any) -> Any:
        hidden = _hidden_parameters(operation)
        if not hidden or not isinstance(parameters, list):
            return parameters
        return [
            {**parameter, "value": self.value(parameter.get("value"), rule=Rule.HIDDEN)}
            if isinstance(parameter, dict) and rules.decoded(str(parameter.get("name"))) in hidden
            else parameter
            for parameter in parameters
        ]

    def _body(self, body: Any, below: Pointers, headers: Headers) -> Any:
        if not isinstance(body, dict):
            return self._content(body, below, "", headers)
        if "mimeType" in body:
            headers = (*headers, (_TYPE, str(body["mimeType"])))

        def member(name: str, value: Any) -> Any:
            if name in _TEXTS:
                return self._content(value, below, _encoding(body), headers)
            return self.member(name, value)

        new = self._members(body, member)
        if new is not body and new.get("size") == _length(body):
            new["size"] = _length(new)
        return new

    def _content(self, content: Any, below: Pointers, encoding: str, headers: Headers) -> Any:
        coded = codings.codings_of(headers)
        if isinstance(content, bytes):
            return self.data(content, below, _charset(headers), coded)
        if not isinstance(content, str):
            return self.value(content, below)
        if encoding == "base64":
            data = codings.from_base64(content)
            if data is not None:
                new = self.data(data, below, _charset(headers), coded)
                return content if new == data else encodings.encoded_like(content, new)
            self.not_read("is not valid base64")
        elif coded and not codings.is_text(content.encode("utf-8", "surrogatepass")):
            # Bytes that a recorder decoded as Latin-1, or damaged.
            try:
                data = content.encode("latin-1")
            except UnicodeEncodeError:
                self.not_read("is compressed, but was recorded as text")
            else:
                return self.data(data, below, "", coded).decode("latin-1")
        return self.body(content, below)


def _is_exchange(value: dict[str, Any]) -> bool:
    request, response = value.get("request"), value.get("response")
    return (
        isinstance(request, dict)
        and isinstance(response, dict)
        and isinstance(_url(request), str)
        and isinstance(request.get("method"), str)
    )


def _operation(method: str, url: str) -> Operation | None:
    try:
        return find_operation(method, urlsplit(url).path)
    except ValueError:
        return None


def _url(request: dict[str, Any]) -> Any:
    return request.get("uri", request.get("url"))


def _hidden_parameters(operation: Operation | None) -> tuple[str, ...]:
    return tuple(operation.secrets.get("query", ())) if operation else ()


def _headers(message: dict[str, Any]) -> Headers:
    """Return headers as pairs, from a HAR file or a cassette (with single values or lists)."""
    given = message.get("headers")
    if isinstance(given, list):
        pairs = [(one.get("name"), one.get("value")) for one in given if isinstance(one, dict)]
        pairs += [(one[0], one[1]) for one in given if isinstance(one, list) and len(one) == 2]
    else:
        pairs = list(given.items()) if isinstance(given, dict) else []
    return tuple(
        (str(name), value.decode("latin-1") if isinstance(value, bytes) else str(value))
        for name, values in pairs
        for value in (values if isinstance(values, list) else [values])
    )


def _encoding(body: dict[str, Any]) -> str:
    return str(body.get("encoding", "")).strip().lower()


def _charset(headers: Headers) -> str:
    declared = (_CHARSET.search(value) for name, value in headers if name.lower() == _TYPE)
    return next((found[1] for found in declared if found), "")


def _length(body: Any) -> int:
    """Return the number of bytes that were sent."""
    if isinstance(body, dict):
        text = next((body[name] for name in _TEXTS if name in body), "")
        encoded = _encoding(body) == "base64" and isinstance(text, str)
        data = codings.from_base64(text) if encoded else None
        return _length(text if data is None else data)
    if isinstance(body, str):
        body = body.encode("utf-8", "surrogatepass")
    return len(body) if isinstance(body, bytes) else 0


def _correct_lengths(message: dict[str, Any], before: int, after: int) -> None:
    if message.get("bodySize") == before:
        message["bodySize"] = after
    headers = message.get("headers")
    if isinstance(headers, dict):
        message["headers"] = {
            name: _like(value, after) if _is_length(name) else value
            for name, value in headers.items()
        }
    elif isinstance(headers, list):
        message["headers"] = [
            {**header, "value": str(after)}
            if isinstance(header, dict) and _is_length(header.get("name"))
            else header
            for header in headers
        ]


def _is_length(name: Any) -> bool:
    return isinstance(name, str) and name.lower() == "content-length"


def _like(value: Any, length: int) -> Any:
    """Return `length` in the form of header values: a list of texts, or one text."""
    return [str(length)] if isinstance(value, list) else str(length)
