"""Compare two documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .changes import Change, Remark, Where, rank
from .comparison import Comparison, extensions, servers, words
from .helpers import helpers
from .names import function_of, models_of
from .operations import ComparedOperation, match, server_urls
from .rating import ChangeCode
from .schemas import SchemaDiff
from .source import ResolvedObject, Source


def diff(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Change]:
    """Return every semantic change between two OpenAPI documents, breaking changes first.

    Raises ValueError if a document has a broken reference.
    """
    before, after = Source(old), Source(new)
    schemas = SchemaDiff(before, after)
    matched = match(before, after)
    changes = [_change(remark, ()) for remark in _of_document(before, after)]
    for pair in matched.common:
        changes += (_change(remark, pair) for remark in Comparison(*pair, schemas).remarks())
    for operation in matched.removed:
        where = Where(operation.pointer, None)
        remark = Remark(ChangeCode.OPERATION_REMOVED, where, f"{operation} removed")
        changes.append(_change(remark, (operation,)))
    for operation in matched.added:
        where = Where(None, operation.pointer)
        remark = Remark(ChangeCode.OPERATION_ADDED, where, f"{operation} added")
        changes.append(_change(remark, (operation,)))
    return sorted(changes, key=rank)


def _of_document(old: Source, new: Source) -> Iterator[Remark]:
    was, now = old.document, new.document
    yield from servers(server_urls(was), server_urls(now), Where("/servers", "/servers"))
    yield from extensions(_extensions(was), _extensions(now), Where("", ""))
    yield from words(_info(was), _info(now), "info")


def _extensions(document: Mapping[str, Any]) -> dict[str, Any]:
    return {word: value for word, value in document.items() if word.startswith("x-")}


def _info(document: Mapping[str, Any]) -> ResolvedObject:
    return ResolvedObject("/info", document.get("info", {}))


def _change(remark: Remark, versions: Iterable[ComparedOperation]) -> Change:
    """Complete the change of an operation; `versions` has it from each document with it."""
    named = list(versions)
    ids = dict.fromkeys(operation.id for operation in named)
    functions = dict.fromkeys(function_of(operation) for operation in named)
    used = {helper for id in ids for helper in helpers().get(id, ())}
    return Change(
        remark.code,
        remark.code.rating(remark.side),
        named[-1].id if named else "",
        remark.where,
        remark.message,
        (*functions, *models_of(remark.where)),
        tuple(sorted(used)),
    )
