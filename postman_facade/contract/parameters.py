"""Check parameters in paths, queries and headers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from .bodies import decode_parameter
from .document import Parameter
from .findings import Code, Fault, Path
from .schemas import Schemas

ParsedReference = Sequence[tuple[str, str]]
"""Names and values as sent; header names in lower case."""

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


def is_of_http(header: str) -> bool:
    return header in _OF_HTTP or header.startswith(_OF_HTTP_FAMILIES)


def declared_faults(
    schemas: Schemas, declared: Sequence[Parameter], given: ParsedReference, path: Path
) -> Iterator[Fault]:
    """Yield faults of declared parameters, missing or invalid; `path` leads to all of them."""
    for parameter in declared:
        texts = [text for name, text in given if name == parameter.name]
        if texts:
            for value in _values(schemas, parameter, texts):
                for fault in schemas.faults(parameter.schema, value):
                    yield fault._replace(path=(*path, parameter.name, *fault.path))
        elif parameter.required:
            message = f'the parameter "{parameter.name}" is missing'
            yield Fault(Code.MISSING_PARAMETER, path, parameter.pointer, message)


def undeclared_faults(
    declared: Sequence[Parameter], given: ParsedReference, path: Path, expected: str
) -> Iterator[Fault]:
    """Yield undeclared parameters, each once."""
    known = {parameter.name for parameter in declared}
    for name in dict.fromkeys(name for name, _ in given):
        if name not in known:
            message = f'the parameter "{name}" is not documented'
            yield Fault(Code.UNDOCUMENTED_PARAMETER, (*path, name), expected, message)


def _values(schemas: Schemas, parameter: Parameter, texts: list[str]) -> list[Any]:
    items = schemas.items(parameter.schema)
    if items is None:
        types = schemas.types(parameter.schema)
        return [decode_parameter(text, types) for text in texts]
    types = schemas.types(items)
    if parameter.split_at_commas:
        texts = [item for text in texts for item in text.split(",")]
    return [[decode_parameter(text, types) for text in texts]]
