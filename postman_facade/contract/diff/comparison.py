"""Compare two versions of one operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .changes import Remark, Where
from .operations import ComparedOperation, contents, erased, schema_of
from .rating import ChangeCode, Side
from .schemas import SchemaDiff
from .source import ResolvedObject
from .variants import Schema, wording

_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


class Comparison:
    """Two versions of one operation."""

    def __init__(self, old: ComparedOperation, new: ComparedOperation, schemas: SchemaDiff) -> None:
        self._old, self._new, self._schemas = old, new, schemas
        self._where = Where(old.pointer, new.pointer)

    def remarks(self) -> Iterator[Remark]:
        yield from self._identity()
        yield from self._access()
        yield from self._parameters()
        yield from self._bodies()
        yield from self._responses()
        yield from extensions(self._old.extensions, self._new.extensions, self._where)
        yield from words(self._old.place, self._new.place, "operation")

    def _identity(self) -> Iterator[Remark]:
        old, new = self._old, self._new
        renamed = "operationId" in old.node and "operationId" in new.node and old.id != new.id
        if (old.method, erased(old.path)) != (new.method, erased(new.path)):
            also = f", and renamed from {old.id}" if renamed else ""
            yield self._remark(ChangeCode.OPERATION_MOVED, f"moved from {old} to {new}{also}")
        elif renamed:
            yield self._remark(ChangeCode.OPERATION_RENAMED, f"renamed from {old.id}")
        if set(old.tags) != set(new.tags):
            moved = old.tags[:1] != new.tags[:1]
            code = ChangeCode.AREA_CHANGED if moved else ChangeCode.TAGS_CHANGED
            was, now = (", ".join(tags) or "none" for tags in (old.tags, new.tags))
            yield self._remark(code, f"tags changed from {was} to {now}")
        if old.is_deprecated != new.is_deprecated:
            code = (
                ChangeCode.OPERATION_DEPRECATED
                if new.is_deprecated
                else ChangeCode.OPERATION_REINSTATED
            )
            what = "deprecated" if new.is_deprecated else "no longer deprecated"
            yield self._remark(code, what)

    def _access(self) -> Iterator[Remark]:
        was, now = self._old.security, self._new.security
        if was != now:
            code = ChangeCode.SECURITY_NARROWED if was - now else ChangeCode.SECURITY_WIDENED
            text = f"authentication changed from {self._old.security_text} to {self._new.security_text}"
            yield self._remark(code, text)
        yield from servers(self._old.servers, self._new.servers, self._where)

    def _remark(self, code: ChangeCode, message: str) -> Remark:
        return Remark(code, self._where, message)

    def _parameters(self) -> Iterator[Remark]:
        before, after = self._old.parameters, self._new.parameters
        pairs = [(key, key) for key in before if key in after]
        pairs += self._renamed_in_path()
        for key, other in pairs:
            yield from self._parameter(before[key], after[other])
        for key in before.keys() - {key for key, _ in pairs}:
            where = Where(before[key].pointer, None)
            yield Remark(ChangeCode.PARAMETER_REMOVED, where, f"{_subject(before[key])}: removed")
        for key in after.keys() - {key for _, key in pairs}:
            place = after[key]
            demanded = place.node.get("required", False)
            code = ChangeCode.REQUIRED_PARAMETER_ADDED if demanded else ChangeCode.PARAMETER_ADDED
            what = "added, required" if demanded else "added"
            yield Remark(code, Where(None, place.pointer), f"{_subject(place)}: {what}")

    def _renamed_in_path(self) -> list[tuple[tuple[str, str], tuple[str, str]]]:
        """Pair path parameters without a namesake by their order."""
        was, now = self._old.parameter_names, self._new.parameter_names
        olds = [("path", name) for name in was if name not in now]
        news = [("path", name) for name in now if name not in was]
        declared = self._old.parameters.keys(), self._new.parameters.keys()
        pairs = zip(olds, news, strict=False)
        return [(a, b) for a, b in pairs if a in declared[0] and b in declared[1]]

    def _parameter(self, old: ResolvedObject, new: ResolvedObject) -> Iterator[Remark]:
        subject, where = _subject(new), Where(old.pointer, new.pointer)
        if old.node["in"] == "path" and old.node["name"] != new.node["name"]:
            what = f'{subject}: renamed from "{old.node["name"]}"'
            yield Remark(ChangeCode.PARAMETER_RENAMED, where, what)
        yield from _demanded(
            old, new, subject, (ChangeCode.PARAMETER_REQUIRED, ChangeCode.PARAMETER_OPTIONAL)
        )
        if _style(old.node) != _style(new.node):
            what = f"{subject}: serialization changed (style, explode, allowReserved)"
            yield Remark(ChangeCode.PARAMETER_STYLE_CHANGED, where, what)
        yield from _deprecated(old, new, subject)
        yield from words(old, new, subject)
        yield from self._schema(schema_of(old), schema_of(new), Side.REQUEST, subject)

    def _bodies(self) -> Iterator[Remark]:
        old, new = self._old.body, self._new.body
        if old is not None and new is not None:
            codes = (ChangeCode.BODY_REQUIRED, ChangeCode.BODY_OPTIONAL)
            yield from _demanded(old, new, "request body", codes)
            yield from words(old, new, "request body")
            yield from self._contents(old, new, Side.REQUEST, "request")
        elif old is not None:
            yield Remark(ChangeCode.BODY_REMOVED, Where(old.pointer, None), "request body: removed")
        elif new is not None:
            demanded = new.node.get("required", False)
            code = ChangeCode.REQUIRED_BODY_ADDED if demanded else ChangeCode.BODY_ADDED
            what = "added, required" if demanded else "added"
            yield Remark(code, Where(None, new.pointer), f"request body: {what}")

    def _responses(self) -> Iterator[Remark]:
        before, after = self._old.responses, self._new.responses
        for status in sorted({*before, *after}):
            side = Side.ERROR if status[0] in "45D" else Side.RESPONSE
            subject = f"response {status}"
            if status not in after:
                where = Where(before[status].pointer, None)
                yield Remark(ChangeCode.STATUS_REMOVED, where, f"{subject}: removed", side)
            elif status not in before:
                where = Where(None, after[status].pointer)
                yield Remark(ChangeCode.STATUS_ADDED, where, f"{subject}: added", side)
            else:
                old, new = before[status], after[status]
                yield from words(old, new, subject)
                yield from self._headers(old, new, side, subject)
                yield from self._contents(old, new, side, subject)

    def _headers(
        self, old: ResolvedObject, new: ResolvedObject, side: Side, subject: str
    ) -> Iterator[Remark]:
        before, after = self._old.headers(old), self._new.headers(new)
        for name in sorted({*before, *after}):
            header = f'{subject} header "{name}"'
            if name not in after:
                where = Where(before[name].pointer, None)
                yield Remark(ChangeCode.HEADER_REMOVED, where, f"{header}: removed", side)
            elif name not in before:
                where = Where(None, after[name].pointer)
                yield Remark(ChangeCode.HEADER_ADDED, where, f"{header}: added", side)
            else:
                was, now = before[name], after[name]
                yield from _deprecated(was, now, header)
                yield from words(was, now, header)
                yield from self._schema(schema_of(was), schema_of(now), side, header)

    def _contents(
        self, old: ResolvedObject, new: ResolvedObject, side: Side, subject: str
    ) -> Iterator[Remark]:
        before, after = contents(old), contents(new)
        for media_type in sorted({*before, *after}):
            if media_type not in after:
                where = Where(before[media_type].pointer, None)
                what = f"{subject}: {media_type} removed"
                yield Remark(ChangeCode.MEDIA_TYPE_REMOVED, where, what, side)
            elif media_type not in before:
                where = Where(None, after[media_type].pointer)
                what = f"{subject}: {media_type} added"
                yield Remark(ChangeCode.MEDIA_TYPE_ADDED, where, what, side)
            else:
                was, now = before[media_type], after[media_type]
                yield from words(was, now, subject)
                yield from self._schema(schema_of(was), schema_of(now), side, subject)

    def _schema(self, old: Schema, new: Schema, side: Side, subject: str) -> Iterator[Remark]:
        for difference in self._schemas.differences(old, new, side):
            place = f"{subject} {difference.path}" if difference.path else subject
            where = Where(difference.old, difference.new)
            yield Remark(difference.code, where, f"{place}: {difference.what}", side)


def words(old: ResolvedObject, new: ResolvedObject, subject: str) -> Iterator[Remark]:
    changed = sorted({word for word, _ in wording(old.node) ^ wording(new.node)})
    if changed:
        what = f"{subject}: {', '.join(changed)} changed"
        yield Remark(ChangeCode.WORDING_CHANGED, Where(old.pointer, new.pointer), what)


def extensions(old: Mapping[str, Any], new: Mapping[str, Any], where: Where) -> Iterator[Remark]:
    for word in sorted({*old, *new}):
        if old.get(word) != new.get(word):
            yield Remark(ChangeCode.EXTENSION_CHANGED, where, f"{word} changed")


def servers(old: frozenset[str], new: frozenset[str], where: Where) -> Iterator[Remark]:
    for url in sorted(old - new):
        yield Remark(ChangeCode.SERVER_REMOVED, where, f"server {url} removed")
    for url in sorted(new - old):
        yield Remark(ChangeCode.SERVER_ADDED, where, f"server {url} added")


def _demanded(
    old: ResolvedObject, new: ResolvedObject, subject: str, codes: tuple[ChangeCode, ChangeCode]
) -> Iterator[Remark]:
    """Compare `required`; `codes` are for required now, and for no longer required."""
    was, now = (place.node.get("required", False) for place in (old, new))
    if was != now:
        what = "now required" if now else "no longer required"
        where = Where(old.pointer, new.pointer)
        yield Remark(codes[0] if now else codes[1], where, f"{subject}: {what}")


def _deprecated(old: ResolvedObject, new: ResolvedObject, subject: str) -> Iterator[Remark]:
    was, now = (place.node.get("deprecated", False) for place in (old, new))
    if was != now:
        code = ChangeCode.SCHEMA_DEPRECATED if now else ChangeCode.SCHEMA_REINSTATED
        what = "deprecated" if now else "no longer deprecated"
        yield Remark(code, Where(old.pointer, new.pointer), f"{subject}: {what}")


def _subject(parameter: ResolvedObject) -> str:
    return f'{parameter.node["in"]} parameter "{parameter.node["name"]}"'


def _style(parameter: Mapping[str, Any]) -> tuple[str, bool, bool]:
    style = parameter.get("style", _STYLES[parameter["in"]])
    explode = parameter.get("explode", style == "form")
    return style, explode, parameter.get("allowReserved", False)
