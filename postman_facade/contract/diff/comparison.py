"""Compare two documents, operation by operation."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from postman_api_client import models
from postman_api_client.operations import OPERATIONS

from .changes import DEPRECATED, Change, ChangeCode, Side, Toggle, Where, rank, toggled
from .model import ResolvedObject, Source, wording
from .operations import ComparedOperation, contents, erased, match, schema_of, server_urls
from .schemas import SchemaDiff

_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
_ALIKE = 0.6  # how much of two names must agree
_COMPONENT = re.compile(r"/components/schemas/([^/]+)")

Version = ResolvedObject | None
"""A part in one of the documents."""


class _Kind(NamedTuple):
    """The codes for a kind of part of an operation."""

    removed: ChangeCode
    added: ChangeCode
    required_added: ChangeCode | None = None
    toggles: Mapping[str, Toggle] = {}
    """Boolean keywords that are compared."""


_PARAMETER = _Kind(
    ChangeCode.PARAMETER_REMOVED,
    ChangeCode.PARAMETER_ADDED,
    ChangeCode.REQUIRED_PARAMETER_ADDED,
    {
        "required": (ChangeCode.PARAMETER_OPTIONAL, ChangeCode.PARAMETER_REQUIRED),
        "deprecated": DEPRECATED,
    },
)
_BODY = _Kind(
    ChangeCode.BODY_REMOVED,
    ChangeCode.BODY_ADDED,
    ChangeCode.REQUIRED_BODY_ADDED,
    {"required": (ChangeCode.BODY_OPTIONAL, ChangeCode.BODY_REQUIRED)},
)
_RESPONSE = _Kind(ChangeCode.STATUS_REMOVED, ChangeCode.STATUS_ADDED)
_HEADER = _Kind(
    ChangeCode.HEADER_REMOVED, ChangeCode.HEADER_ADDED, toggles={"deprecated": DEPRECATED}
)
_MEDIA_TYPE = _Kind(ChangeCode.MEDIA_TYPE_REMOVED, ChangeCode.MEDIA_TYPE_ADDED)
_DEPRECATED = (ChangeCode.OPERATION_REINSTATED, ChangeCode.OPERATION_DEPRECATED)


class _Remark(NamedTuple):
    """A change, without the names that it affects."""

    code: ChangeCode
    where: Where
    message: str
    side: Side = Side.REQUEST


def diff(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Change]:
    """Return every semantic change between two OpenAPI documents, breaking changes first.

    Raises ValueError if a document has a broken reference.
    """
    before, after = Source(old), Source(new)
    schemas = SchemaDiff(before, after)
    common, removed, added = match(before, after)
    changes = [_change(remark, ()) for remark in _of_document(old, new)]
    for pair in common:
        changes += (_change(remark, pair) for remark in _Comparison(*pair, schemas).remarks())
    for one in removed:
        remark = _Remark(ChangeCode.OPERATION_REMOVED, Where(one.pointer, None), f"{one} removed")
        changes.append(_change(remark, [one]))
    for one in added:
        remark = _Remark(ChangeCode.OPERATION_ADDED, Where(None, one.pointer), f"{one} added")
        changes.append(_change(remark, [one]))
    return sorted(changes, key=rank)


def _of_document(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[_Remark]:
    yield from _servers(server_urls(old), server_urls(new), Where("/servers", "/servers"))
    yield from _extensions(old, new, Where("", ""))
    info, other = (ResolvedObject("/info", document.get("info", {})) for document in (old, new))
    yield from _words(info, other, "info")


def _change(remark: _Remark, versions: Iterable[ComparedOperation]) -> Change:
    """Complete the change of an operation; `versions` has it from each document with it."""
    named = list(versions)
    ids = dict.fromkeys(operation.id for operation in named)
    functions = dict.fromkeys(function_of(operation) for operation in named)
    used = {helper for id in ids for helper in _helpers().get(id, ())}
    return Change(
        remark.code,
        remark.code.rating(remark.side),
        named[-1].id if named else "",
        remark.where,
        remark.message,
        (*functions, *_models_of(remark.where)),
        tuple(sorted(used)),
    )


@cache
def _helpers() -> Mapping[str, list[str]]:
    """Return the helpers that call each operation, by its id."""
    text = Path(__file__).with_name("helpers.json").read_text("utf-8")
    table: dict[str, list[str]] = json.loads(text)
    return table


def function_of(operation: ComparedOperation) -> str:
    """Return its name below `postman`; for a new operation, the name it will get."""
    known = OPERATIONS.get(operation.id)
    if known is not None:
        return f"api.{known.area}.{known.name}"
    literal = (part for part in operation.path.split("/") if part and not part.startswith("{"))
    area = next(iter(operation.tags), None) or next(literal, "default")
    return f"api.{snake(area)}.{snake(operation.id)}"


def snake(name: str) -> str:
    """Return `name` as the generator writes it in Python."""
    words = re.findall(r"[A-Za-z0-9]+", " ".join(re.split(r"([A-Z]?[a-z]+)", name)))
    return "_".join(words).lower()


def _models_of(where: Where) -> list[str]:
    """Return the models of the components that the pointers lead into.

    Only components of the effective document have the names of the models.
    """
    found = (_COMPONENT.match(pointer) for pointer in where if pointer)
    names = {match[1] for match in found if match and match[1] in models.__all__}
    return [f"models.{name}" for name in sorted(names)]


class _Comparison:
    """Two versions of one operation."""

    def __init__(self, old: ComparedOperation, new: ComparedOperation, schemas: SchemaDiff) -> None:
        self._old, self._new, self._schemas = old, new, schemas
        self._where = Where(old.pointer, new.pointer)

    def remarks(self) -> Iterator[_Remark]:
        yield from self._identity()
        yield from self._access()
        yield from self._parameters()
        yield from self._bodies()
        yield from self._responses()
        yield from _extensions(self._old.node, self._new.node, self._where)
        yield from _words(self._old.place, self._new.place, "operation")

    def _identity(self) -> Iterator[_Remark]:
        old, new = self._old, self._new
        renamed = "operationId" in old.node and "operationId" in new.node and old.id != new.id
        if (old.method, erased(old.path)) != (new.method, erased(new.path)):
            also = f", and renamed from {old.id}" if renamed else ""
            message = f"moved from {old} to {new}{also}"
            yield _Remark(ChangeCode.OPERATION_MOVED, self._where, message)
        elif renamed:
            yield _Remark(ChangeCode.OPERATION_RENAMED, self._where, f"renamed from {old.id}")
        if set(old.tags) != set(new.tags):
            moved = old.tags[:1] != new.tags[:1]
            code = ChangeCode.AREA_CHANGED if moved else ChangeCode.TAGS_CHANGED
            was, now = (", ".join(tags) or "none" for tags in (old.tags, new.tags))
            yield _Remark(code, self._where, f"tags changed from {was} to {now}")
        is_deprecated = bool(new.node.get("deprecated"))
        if bool(old.node.get("deprecated")) != is_deprecated:
            code, message = toggled(_DEPRECATED, "deprecated", is_deprecated)
            yield _Remark(code, self._where, message)

    def _access(self) -> Iterator[_Remark]:
        old, new = self._old, self._new
        if old.security != new.security:
            narrowed = old.security - new.security
            code = ChangeCode.SECURITY_NARROWED if narrowed else ChangeCode.SECURITY_WIDENED
            text = f"authentication changed from {old.security_text} to {new.security_text}"
            yield _Remark(code, self._where, text)
        yield from _servers(old.servers, new.servers, self._where)

    def _parameters(self) -> Iterator[_Remark]:
        before, after = self._old.parameters, self._new.parameters
        pairs = {key: key for key in before if key in after}
        pairs.update(self._renamed_in_path())
        pairs.update(self._renamed_elsewhere())
        for key, other in pairs.items():
            old, new = before[key], after[other]
            yield from _renamed(old, new)
            yield from _part(_PARAMETER, old, new, Side.REQUEST, _subject(new))
            yield from self._schema(old, new, Side.REQUEST, _subject(new))
        for key in before.keys() - pairs.keys():
            yield from _part(_PARAMETER, before[key], None, Side.REQUEST, _subject(before[key]))
        for key in after.keys() - set(pairs.values()):
            yield from _part(_PARAMETER, None, after[key], Side.REQUEST, _subject(after[key]))

    def _renamed_in_path(self) -> list[tuple[tuple[str, str], tuple[str, str]]]:
        """Pair path parameters without a namesake by their order."""
        was, now = self._old.parameter_names, self._new.parameter_names
        olds = [("path", name) for name in was if name not in now]
        news = [("path", name) for name in now if name not in was]
        pairs = zip(olds, news, strict=False)
        before, after = self._old.parameters, self._new.parameters
        return [(old, new) for old, new in pairs if old in before and new in after]

    def _renamed_elsewhere(self) -> list[tuple[tuple[str, str], tuple[str, str]]]:
        """Pair other parameters without a namesake that have one schema, if only two can be meant.

        A schema that says no more than a type is not enough: then the names must be alike too.
        """
        before, after = self._old.parameters, self._new.parameters
        olds = [key for key in before if key not in after and key[0] != "path"]
        news = [key for key in after if key not in before and key[0] != "path"]
        alike = [(old, new) for old in olds for new in news if self._is_alike(old, new)]
        return [
            (old, new)
            for old, new in alike
            if sum(old in pair for pair in alike) == sum(new in pair for pair in alike) == 1
        ]

    def _is_alike(self, old: tuple[str, str], new: tuple[str, str]) -> bool:
        was = self._old.facts(self._old.parameters[old])
        if old[0] != new[0] or was != self._new.facts(self._new.parameters[new]):
            return False
        names = SequenceMatcher(None, old[1].lower(), new[1].lower())
        return len(was) > 1 or names.ratio() > _ALIKE

    def _bodies(self) -> Iterator[_Remark]:
        old, new = self._old.body, self._new.body
        yield from _part(_BODY, old, new, Side.REQUEST, "request body")
        yield from self._contents(old, new, Side.REQUEST, "request")

    def _responses(self) -> Iterator[_Remark]:
        for status, old, new in _paired(self._old.responses, self._new.responses):
            side = Side.ERROR if status[0] in "45D" else Side.RESPONSE
            subject = f"response {status}"
            yield from _part(_RESPONSE, old, new, side, subject)
            if old and new:
                yield from self._headers(old, new, side, subject)
            yield from self._contents(old, new, side, subject)

    def _headers(
        self, old: ResolvedObject, new: ResolvedObject, side: Side, subject: str
    ) -> Iterator[_Remark]:
        for name, was, now in _paired(self._old.headers(old), self._new.headers(new)):
            header = f'{subject} header "{name}"'
            yield from _part(_HEADER, was, now, side, header)
            yield from self._schema(was, now, side, header)

    def _contents(self, old: Version, new: Version, side: Side, subject: str) -> Iterator[_Remark]:
        if old and new:
            for name, was, now in _paired(contents(old), contents(new)):
                yield from _part(_MEDIA_TYPE, was, now, side, subject, f"{name} ")
                yield from self._schema(was, now, side, subject)

    def _schema(self, old: Version, new: Version, side: Side, subject: str) -> Iterator[_Remark]:
        if old and new:
            for found in self._schemas.differences(schema_of(old), schema_of(new), side):
                place = f"{subject} {found.path}" if found.path else subject
                yield _Remark(found.code, found.where, f"{place}: {found.what}", side)


def _paired(
    before: Mapping[str, ResolvedObject], after: Mapping[str, ResolvedObject]
) -> Iterator[tuple[str, Version, Version]]:
    return ((name, before.get(name), after.get(name)) for name in sorted({*before, *after}))


def _part(
    kind: _Kind, old: Version, new: Version, side: Side, subject: str, name: str = ""
) -> Iterator[_Remark]:
    """Compare two versions of a part, but not its schema."""
    where = Where(old and old.pointer, new and new.pointer)
    if old and new:
        for keyword, codes in kind.toggles.items():
            was, now = (bool(version.node.get(keyword)) for version in (old, new))
            if was != now:
                code, what = toggled(codes, keyword, now)
                yield _Remark(code, where, f"{subject}: {what}", side)
        yield from _words(old, new, subject)
    elif old:
        yield _Remark(kind.removed, where, f"{subject}: {name}removed", side)
    elif new and kind.required_added and new.node.get("required"):
        yield _Remark(kind.required_added, where, f"{subject}: added, required", side)
    elif new:
        yield _Remark(kind.added, where, f"{subject}: {name}added", side)


def _words(old: ResolvedObject, new: ResolvedObject, subject: str) -> Iterator[_Remark]:
    changed = sorted({word for word, _ in wording(old.node) ^ wording(new.node)})
    if changed:
        where = Where(old.pointer, new.pointer)
        yield _Remark(ChangeCode.WORDING_CHANGED, where, f"{subject}: {', '.join(changed)} changed")


def _renamed(old: ResolvedObject, new: ResolvedObject) -> Iterator[_Remark]:
    """Compare what only parameters have: the name, and how values are written."""
    subject, where = _subject(new), Where(old.pointer, new.pointer)
    in_header = old.node["in"] == "header"  # where case does not count
    was, now = (place.node["name"] for place in (old, new))
    if was != now and not (in_header and was.lower() == now.lower()):
        yield _Remark(ChangeCode.PARAMETER_RENAMED, where, f'{subject}: renamed from "{was}"')
    if _style(old.node) != _style(new.node):
        message = f"{subject}: serialization changed (style, explode, allowReserved)"
        yield _Remark(ChangeCode.PARAMETER_STYLE_CHANGED, where, message)


def _extensions(old: Mapping[str, Any], new: Mapping[str, Any], where: Where) -> Iterator[_Remark]:
    for word in sorted({*old, *new}):
        if word.startswith("x-") and old.get(word) != new.get(word):
            yield _Remark(ChangeCode.EXTENSION_CHANGED, where, f"{word} changed")


def _servers(old: frozenset[str], new: frozenset[str], where: Where) -> Iterator[_Remark]:
    for url in sorted(old - new):
        yield _Remark(ChangeCode.SERVER_REMOVED, where, f"server {url} removed")
    for url in sorted(new - old):
        yield _Remark(ChangeCode.SERVER_ADDED, where, f"server {url} added")


def _subject(parameter: ResolvedObject) -> str:
    return f'{parameter.node["in"]} parameter "{parameter.node["name"]}"'


def _style(parameter: Mapping[str, Any]) -> tuple[str, bool, bool]:
    style = parameter.get("style", _STYLES[parameter["in"]])
    explode = parameter.get("explode", style == "form")
    return style, explode, parameter.get("allowReserved", False)
