"""Check interactions against the document, without I/O or state."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from postman_facade import _json_pointer

from .document import ApiDocument, BodySchemas, DocumentedOperation, Parameter
from .findings import Code, Fault, Finding, Path
from .interaction import (
    Headers,
    Interaction,
    Message,
    UnreadableBodyError,
    decode,
    is_json,
    is_readable,
)
from .schemas import Schemas

# Headers of HTTP itself, and those added by proxies and tracers.
_OF_HTTP = frozenset(
    (
        *("accept", "accept-charset", "accept-encoding", "accept-language", "authorization"),
        *("cache-control", "connection", "content-encoding", "content-language", "content-length"),
        *("content-type", "cookie", "date", "dnt", "expect", "forwarded", "from", "host"),
        *("if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since"),
        *("keep-alive", "max-forwards", "origin", "pragma", "priority", "proxy-authorization"),
        *("proxy-connection", "range", "referer", "te", "traceparent", "tracestate", "trailer"),
        *("transfer-encoding", "upgrade", "user-agent", "via"),
    )
)
_OF_HTTP_FAMILIES = (":", "sec-", "x-forwarded-")
_INTEGER = re.compile(r"-?\d{1,40}")
_NUMBER = re.compile(r"-?\d{1,40}(?:\.\d{1,40})?(?:[eE][+-]?\d{1,3})?")

_Given = dict[str, list[str]]
"""The values of parameters as sent, by name; header names in lower case."""


def check(interaction: Interaction, document: ApiDocument) -> list[Finding]:
    """Return all differences between an interaction and the document.

    Missing credentials do not count, because recordings do not keep them. Only documented response
    headers are checked, because every hop adds some. For bodies that are neither JSON nor text,
    only the media type is checked.
    """
    operation = None
    faults: Iterable[Fault]
    route = document.route(interaction.url)
    if route is None:
        message = f"the path {urlsplit(interaction.url).path} is not documented"
        faults = [Fault(Code.UNDOCUMENTED_PATH, ("request", "url"), "/paths", message)]
    elif operation := document.operation(route.template, interaction.method):
        faults = (
            *_request(interaction, document, operation, route.values),
            *_response(interaction, document.schemas, operation),
        )
    else:
        message = f"{interaction.method} is not documented for {route.template}"
        expected = _json_pointer.append("/paths", (route.template,))
        faults = [Fault(Code.UNDOCUMENTED_METHOD, ("request", "method"), expected, message)]
    return [
        Finding(
            fault.code,
            None if operation is None else operation.id,
            interaction.source,
            _json_pointer.append("", fault.path),
            fault.expected,
            fault.message,
            operation is not None and operation.is_observed,
        )
        for fault in faults
    ]


def _request(
    interaction: Interaction,
    document: ApiDocument,
    operation: DocumentedOperation,
    in_path: Mapping[str, str],
) -> Iterator[Fault]:
    query = _given(parse_qsl(urlsplit(interaction.url).query, keep_blank_values=True))
    headers = _headers(interaction.request_headers)
    path = {name: [text] for name, text in in_path.items()}
    for place, given in (("path", path), ("query", query), ("header", headers)):
        declared = operation.parameters[place]
        yield from _declared(document.schemas, declared, given, ("request", place))
        for name in given:
            if name not in declared and not _is_known(place, name, document):
                message = f'the parameter "{name}" is not documented'
                expected = f"{operation.pointer}/parameters"
                where = ("request", place, name)
                yield Fault(Code.UNDOCUMENTED_PARAMETER, where, expected, message)
    message_sent = Message.of(interaction, "request")
    yield from _body(message_sent, operation.body, document.schemas, operation.pointer)


def _response(
    interaction: Interaction, schemas: Schemas, operation: DocumentedOperation
) -> Iterator[Fault]:
    response = operation.response(interaction.status)
    if response is None:
        yield Fault(
            Code.UNDOCUMENTED_STATUS,
            ("response", "status"),
            f"{operation.pointer}/responses",
            f"the status {interaction.status} is not documented",
        )
        return
    if response.headers:
        headers = _headers(interaction.response_headers)
        yield from _declared(schemas, response.headers, headers, ("response", "header"))
    if interaction.method != "HEAD":
        message = Message.of(interaction, "response")
        yield from _body(message, response.body, schemas, response.pointer)


def _headers(headers: Headers) -> _Given:
    return _given((name.lower(), value) for name, value in headers)


def _given(pairs: Iterable[tuple[str, str]]) -> _Given:
    given: _Given = {}
    for name, value in pairs:
        given.setdefault(name, []).append(value)
    return given


def _is_known(place: str, name: str, document: ApiDocument) -> bool:
    """Whether a parameter is a credential, or a header that does not concern the API."""
    if place == "header" and (name in _OF_HTTP or name.startswith(_OF_HTTP_FAMILIES)):
        return True
    return (place, name) in document.credentials


def _declared(
    schemas: Schemas, declared: Mapping[str, Parameter], given: _Given, path: Path
) -> Iterator[Fault]:
    """Yield faults of declared parameters, missing or invalid; `path` leads to all of them."""
    for name, parameter in declared.items():
        if name in given:
            for value in _values(schemas, parameter, given[name]):
                for fault in schemas.faults(parameter.schema, value):
                    yield fault._replace(path=(*path, name, *fault.path))
        elif parameter.required:
            message = f'the parameter "{name}" is missing'
            yield Fault(Code.MISSING_PARAMETER, path, parameter.pointer, message)


def _values(schemas: Schemas, parameter: Parameter, texts: list[str]) -> list[Any]:
    items = schemas.items(parameter.schema)
    if items is None:
        types = schemas.types(parameter.schema)
        return [_decoded(text, types) for text in texts]
    types = schemas.types(items)
    if parameter.split_at_commas:
        texts = [item for text in texts for item in text.split(",")]
    return [[_decoded(text, types) for text in texts]]


def _decoded(text: str, types: frozenset[str]) -> Any:
    """Return the value of a parameter as one of `types`, or the text itself if none fits."""
    if "integer" in types and _INTEGER.fullmatch(text):
        return int(text)
    if "number" in types and _NUMBER.fullmatch(text):
        return float(text)
    if "boolean" in types and text in ("true", "false"):
        return text == "true"
    return text


def _body(
    message: Message, documented: BodySchemas | None, schemas: Schemas, owner: str
) -> Iterator[Fault]:
    path = (message.part, "body")
    if not message.body:
        if documented is not None and documented.required:
            yield Fault(Code.MISSING_BODY, path, documented.pointer, "the body is missing")
        return
    if documented is None:
        yield Fault(Code.UNDOCUMENTED_BODY, path, owner, "the body is not documented")
        return
    given = message.media_type
    media_type = _documented_type(given, documented)
    if media_type != given:
        yield _of_another_type(message.part, given, documented, media_type)
    schema = documented.media_types.get(media_type or "")
    if schema is None or not is_readable(given):
        return
    try:
        value = decode(message.body, given)
    except UnreadableBodyError as error:
        yield Fault(Code.UNREADABLE_BODY, path, schema, f"the body is {error}")
        return
    for fault in schemas.faults(schema, value):
        yield fault._replace(path=(*path, *fault.path))


def _documented_type(media_type: str, documented: BodySchemas) -> str | None:
    """Return the documented media type of a body; any JSON type matches JSON."""
    if media_type in documented.media_types:
        return media_type
    if is_json(media_type):
        return next(filter(is_json, documented.media_types), None)
    return None


def _of_another_type(part: str, given: str, documented: BodySchemas, kindred: str | None) -> Fault:
    code = Code.UNDOCUMENTED_MEDIA_TYPE if kindred is None else Code.KINDRED_MEDIA_TYPE
    return Fault(
        code,
        (part, "header", "content-type"),
        f"{documented.pointer}/content",
        f"{given or 'no media type'} where {' or '.join(documented.media_types)} is documented",
    )
