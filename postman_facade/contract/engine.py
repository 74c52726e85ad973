"""Check interactions against the document, without I/O or state."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

from postman_facade import _json_pointer

from . import bodies
from .bodies import UnreadableBodyError
from .document import ApiDocument, BodySchemas, DocumentedOperation
from .findings import Code, Fault, Finding
from .interaction import Headers, Interaction
from .parameters import ParsedReference, declared_faults, is_of_http, undeclared_faults
from .schemas import Schemas


def check(interaction: Interaction, document: ApiDocument) -> list[Finding]:
    """Return all differences between an interaction and the document.

    Missing credentials do not count, because recordings do not keep them. Only documented response
    headers are checked, because every hop adds some. For bodies that are neither JSON nor text,
    only the media type is checked.
    """
    route = document.route(interaction.url)
    if route is None:
        path = urlsplit(interaction.url).path
        fault = Fault(
            Code.UNDOCUMENTED_PATH,
            ("request", "url"),
            "/paths",
            f"the path {path} is not documented",
        )
        return [_finding(fault, None, interaction)]
    operation = document.operation(route.template, interaction.method)
    if operation is None:
        fault = Fault(
            Code.UNDOCUMENTED_METHOD,
            ("request", "method"),
            _json_pointer.append("/paths", (route.template,)),
            f"{interaction.method} is not documented for {route.template}",
        )
        return [_finding(fault, None, interaction)]
    faults = [
        *_request(interaction, document, operation, list(route.values.items())),
        *_response(interaction, document.schemas, operation),
    ]
    return [_finding(fault, operation.id, interaction) for fault in faults]


def _finding(fault: Fault, operation: str | None, interaction: Interaction) -> Finding:
    pointer = _json_pointer.append("", fault.path)
    return Finding(
        fault.code, operation, interaction.source, pointer, fault.expected, fault.message
    )


def _request(
    interaction: Interaction,
    document: ApiDocument,
    operation: DocumentedOperation,
    in_path: ParsedReference,
) -> Iterator[Fault]:
    query = parse_qsl(urlsplit(interaction.url).query, keep_blank_values=True)
    headers = _lowered(interaction.request_headers)
    for place, given in (("path", in_path), ("query", query), ("header", headers)):
        declared = operation.parameters[place]
        path = ("request", place)
        yield from declared_faults(document.schemas, declared, given, path)
        extra = [
            (name, text)
            for name, text in given
            if (place, name) not in document.credentials
            and not (place == "header" and is_of_http(name))
        ]
        yield from undeclared_faults(declared, extra, path, f"{operation.pointer}/parameters")
    message = _Message("request", _media_type(headers), interaction.request_body)
    yield from _body(message, operation.body, document.schemas, operation.pointer)


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
    headers = _lowered(interaction.response_headers)
    yield from declared_faults(schemas, response.headers, headers, ("response", "header"))
    if interaction.method != "HEAD":
        message = _Message("response", _media_type(headers), interaction.response_body)
        yield from _body(message, response.body, schemas, response.pointer)


class _Message(NamedTuple):
    """The half of an interaction whose body is checked."""

    part: str
    media_type: str
    body: bytes


def _body(
    message: _Message, documented: BodySchemas | None, schemas: Schemas, owner: str
) -> Iterator[Fault]:
    path = (message.part, "body")
    if not message.body:
        if documented is not None and documented.required:
            yield Fault(Code.MISSING_BODY, path, documented.pointer, "the body is missing")
        return
    if documented is None:
        yield Fault(Code.UNDOCUMENTED_BODY, path, owner, "the body is not documented")
        return
    media_type = _documented_type(message.media_type, documented)
    if media_type != message.media_type:
        yield _of_another_type(message, documented, media_type)
    schema = documented.media_types.get(media_type or "")
    if schema is None or not bodies.is_readable(message.media_type):
        return
    try:
        value = bodies.decode(message.body, message.media_type)
    except UnreadableBodyError as error:
        yield Fault(Code.UNREADABLE_BODY, path, schema, f"the body is {error}")
        return
    for fault in schemas.faults(schema, value):
        yield fault._replace(path=(*path, *fault.path))


def _documented_type(media_type: str, documented: BodySchemas) -> str | None:
    """Return the documented media type of a body; any JSON type matches JSON."""
    if media_type in documented.media_types:
        return media_type
    if bodies.is_json(media_type):
        return next(filter(bodies.is_json, documented.media_types), None)
    return None


def _of_another_type(message: _Message, documented: BodySchemas, kindred: str | None) -> Fault:
    code = Code.UNDOCUMENTED_MEDIA_TYPE if kindred is None else Code.KINDRED_MEDIA_TYPE
    given = message.media_type or "no media type"
    return Fault(
        code,
        (message.part, "header", "content-type"),
        f"{documented.pointer}/content",
        f"{given} where {' or '.join(documented.media_types)} is documented",
    )


def _media_type(headers: ParsedReference) -> str:
    return bodies.media_type_of(dict(headers).get("content-type", ""))


def _lowered(headers: Headers) -> ParsedReference:
    return [(name.lower(), value) for name, value in headers]
