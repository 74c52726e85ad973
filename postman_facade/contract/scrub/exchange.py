"""Scrub a request and its response in a cassette or HAR file."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from postman_api_client.operations import Operation

from postman_facade.calls.routing import find_operation
from postman_facade.contract import codings
from postman_facade.contract.interaction import Headers

from . import encodings, rules
from .rules import Pointers, Rule, pointers_of

if TYPE_CHECKING:
    from .engine import Scrubber

# The keys of the body in a cassette and a HAR file, and of its text if it is an object.
_BODIES = ("body", "postData", "content")
_TEXTS = ("string", "text")
_URLS = ("uri", "url")
_TYPE = "content-type"
_CHARSET = re.compile(r"(?i:charset)\s{0,3}=\s{0,3}\"?([\w.:-]{2,40})")
_PARAMETER = re.compile(r"(?<=[?&])(?P<name>[^?=&#]+)=(?P<value>[^&#]*)")


def is_exchange(value: dict[str, Any]) -> bool:
    request, response = value.get("request"), value.get("response")
    return (
        isinstance(request, dict)
        and isinstance(response, dict)
        and isinstance(_url(request), str)
        and isinstance(request.get("method"), str)
    )


def scrubbed(scrubber: Scrubber, value: dict[str, Any]) -> dict[str, Any]:
    request = value["request"]
    operation = operation_of(request["method"], _url(request))
    new = {}
    for name, part in value.items():
        with scrubber.at(name):
            if name in ("request", "response"):
                new[name] = _message(scrubber, part, operation, name)
            else:
                new[name] = scrubber.member(name, part)
    return new if _differs(new, value) else value


def url(scrubber: Scrubber, operation: Operation | None, text: str) -> str:
    """Scrub a URL; some operations have more secrets in it than others."""
    hidden = _hidden_parameters(operation)

    def parameter(match: re.Match[str]) -> str:
        if rules.decoded(match["name"]) not in hidden:
            return match[0]
        return f"{match['name']}={scrubber.value(match['value'], rule=Rule.HIDDEN)}"

    return scrubber.text(_PARAMETER.sub(parameter, text) if hidden else text)


def operation_of(method: str, url: str) -> Operation | None:
    try:
        return find_operation(method, urlsplit(url).path)
    except ValueError:
        return None


def _url(request: dict[str, Any]) -> Any:
    return request.get("uri", request.get("url"))


def _hidden_parameters(operation: Operation | None) -> tuple[str, ...]:
    return tuple(operation.secrets.get("query", ())) if operation else ()


def _message(
    scrubber: Scrubber, message: dict[str, Any], operation: Operation | None, part: str
) -> dict[str, Any]:
    below = pointers_of(operation, part)
    headers = _headers(message)
    new: dict[str, Any] = {}
    for name, value in message.items():
        with scrubber.at(name):
            if name in _BODIES:
                new[name] = _body(scrubber, value, below, headers)
            elif name in _URLS and isinstance(value, str):
                new[name] = url(scrubber, operation, value)
            else:
                new[name] = scrubber.member(name, value)
            if name == "queryString" and (hidden := _hidden_parameters(operation)):
                new[name] = _without(scrubber, hidden, new[name])
    if not _differs(new, message):
        return message
    for name in _BODIES:
        if name in new and new[name] is not message[name]:
            _correct_lengths(new, _length(message[name]), _length(new[name]))
    return new


def _without(scrubber: Scrubber, hidden: Collection[str], parameters: Any) -> Any:
    if not isinstance(parameters, list):
        return parameters
    return [
        {**parameter, "value": scrubber.value(parameter.get("value"), rule=Rule.HIDDEN)}
        if isinstance(parameter, dict) and rules.decoded(str(parameter.get("name"))) in hidden
        else parameter
        for parameter in parameters
    ]


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


def _body(scrubber: Scrubber, body: Any, below: Pointers, headers: Headers) -> Any:
    if not isinstance(body, dict):
        return _content(scrubber, body, below, "", headers)
    if "mimeType" in body:
        headers = (*headers, ("content-type", str(body["mimeType"])))
    new = {}
    for name, value in body.items():
        with scrubber.at(name):
            if name in _TEXTS:
                new[name] = _content(scrubber, value, below, _encoding(body), headers)
            else:
                new[name] = scrubber.member(name, value)
    if not _differs(new, body):
        return body
    if new.get("size") == _length(body):
        new["size"] = _length(new)
    return new


def _encoding(body: dict[str, Any]) -> str:
    return str(body.get("encoding", "")).strip().lower()


def _content(
    scrubber: Scrubber, content: Any, below: Pointers, encoding: str, headers: Headers
) -> Any:
    coded = codings.codings_of(headers)
    if isinstance(content, bytes):
        return scrubber.data(content, below, _charset(headers), coded)
    if not isinstance(content, str):
        return scrubber.value(content, below)
    if encoding == "base64":
        joined = "".join(content.split())
        data = encodings.decoded_base64(joined)
        if data is not None:
            new = scrubber.data(data, below, _charset(headers), coded)
            return content if new == data else encodings.encoded_like(joined, new)
        scrubber.not_read("is not valid base64")
    elif coded and not codings.is_text(content.encode("utf-8", "surrogatepass")):
        # Bytes that a recorder decoded as Latin-1, or damaged.
        try:
            data = content.encode("latin-1")
        except UnicodeEncodeError:
            scrubber.not_read("is compressed, but was recorded as text")
        else:
            return scrubber.data(data, below, "", coded).decode("latin-1")
    return scrubber.body(content, below)


def _charset(headers: Headers) -> str:
    declared = (_CHARSET.search(value) for name, value in headers if name.lower() == _TYPE)
    return next((found[1] for found in declared if found), "")


def _length(body: Any) -> int:
    """Return the number of bytes that were sent."""
    if isinstance(body, dict):
        text = next((body[name] for name in _TEXTS if name in body), "")
        encoded = _encoding(body) == "base64" and isinstance(text, str)
        data = encodings.decoded_base64("".join(text.split())) if encoded else None
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


def _differs(new: dict[str, Any], old: dict[str, Any]) -> bool:
    return any(new[name] is not value for name, value in old.items())
