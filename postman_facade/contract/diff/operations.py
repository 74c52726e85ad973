"""The operations of a document, and how to match those of two documents."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import cached_property
from typing import Any

from postman_facade import _json_pointer

from .model import Fact, ResolvedObject, Schema, Source

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
_PARAMETER = re.compile(r"\{([^{}]+)\}")
# Headers covered by the media types and the security of the operation.
_NOT_PARAMETERS = ("accept", "content-type", "authorization")

Alternative = frozenset[tuple[str, ...]]
"""Keys that are sent together; empty for an operation without authentication."""


class ComparedOperation:
    """An operation and its parts, with references resolved."""

    def __init__(self, source: Source, path: str, method: str) -> None:
        self._source = source
        self._item = source.at(_json_pointer.append("/paths", (path,)))
        self.path = path
        self.method = method.upper()
        self.place = ResolvedObject(self._item.below(method), self._item.node[method])
        self.pointer, self.node = self.place
        self.id: str = self.node.get("operationId") or f"{self.method} {path}"

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def tags(self) -> list[str]:
        return list(self.node.get("tags", ()))

    @property
    def parameter_names(self) -> list[str]:
        """The path parameters, in order."""
        return _PARAMETER.findall(self.path)

    @cached_property
    def parameters(self) -> dict[tuple[str, str], ResolvedObject]:
        """The parameters by place and name; those of the operation override those of the path."""
        found = {}
        for pointer, node in ((self._item.pointer, self._item.node), (self.pointer, self.node)):
            for index in range(len(node.get("parameters", ()))):
                place = self._source.at(_json_pointer.append(pointer, ("parameters", index)))
                kind, name = place.node["in"], place.node["name"]
                key = (kind, name.lower() if kind == "header" else name)
                if key not in (("header", word) for word in _NOT_PARAMETERS):
                    found[key] = place
        return found

    @cached_property
    def body(self) -> ResolvedObject | None:
        if "requestBody" not in self.node:
            return None
        return self._source.at(f"{self.pointer}/requestBody")

    @cached_property
    def responses(self) -> dict[str, ResolvedObject]:
        return {
            str(status).upper(): self._source.at(
                _json_pointer.append(self.pointer, ("responses", status))
            )
            for status in self.node.get("responses", ())
        }

    @cached_property
    def security(self) -> frozenset[Alternative]:
        """The security alternatives, by the content of the schemes rather than their names."""
        return frozenset(self._keys(alternative) for alternative in self._security)

    @property
    def security_text(self) -> str:
        return " or ".join(" with ".join(keys) or "no key" for keys in self._security)

    @property
    def _security(self) -> Any:
        return self.node.get("security", self._source.document.get("security", ())) or [{}]

    @cached_property
    def servers(self) -> frozenset[str]:
        """The servers of the operation itself, if it overrides those of the document."""
        return server_urls(self.node) or server_urls(self._item.node)

    def headers(self, response: ResolvedObject) -> dict[str, ResolvedObject]:
        """The headers by lower-case name, without Content-Type."""
        names = response.node.get("headers", ())
        return {
            name.lower(): self._source.at(response.below("headers", name))
            for name in names
            if name.lower() != "content-type"
        }

    def facts(self, holder: ResolvedObject) -> frozenset[Fact]:
        """The facts of the schema of a body, parameter or header."""
        return self._source.facts(schema_of(holder))

    @property
    def data_facts(self) -> frozenset[tuple[str, str, Fact]]:
        """The body schemas, by status and media type."""
        holders = {"": self.body, **self.responses}
        return frozenset(
            (status, media_type, fact)
            for status, holder in holders.items()
            if holder is not None and status[:1] in ("", "2")
            for media_type, content in contents(holder).items()
            for fact in self.facts(content)
        )

    def _keys(self, alternative: Mapping[str, Any]) -> Alternative:
        schemes = self._source.document.get("components", {}).get("securitySchemes", {})
        words = ("type", "in", "name", "scheme")
        return frozenset(
            (*(str(schemes.get(name, {}).get(word, "")) for word in words), *sorted(scopes))
            for name, scopes in alternative.items()
        )


Pairs = list[tuple[ComparedOperation, ComparedOperation]]
Operations = list[ComparedOperation]
Key = Callable[[ComparedOperation], Hashable]


def match(old: Source, new: Source) -> tuple[Pairs, Operations, Operations]:
    """Match operations by method and path (ignoring parameter names), then id, then shape.

    Returns those in both documents, those removed, and those added.
    """
    before, after = _operations(old), _operations(new)
    common: Pairs = []
    for key in (_place, lambda operation: operation.id, _shape):
        befores, afters = _unique(before, key), _unique(after, key)
        common += [(befores[word], afters[word]) for word in befores if word in afters]
        before = [operation for operation in before if all(operation is not o for o, _ in common)]
        after = [operation for operation in after if all(operation is not n for _, n in common)]
    return common, before, after


def server_urls(node: Mapping[str, Any]) -> frozenset[str]:
    return frozenset(server["url"].rstrip("/") for server in node.get("servers", ()))


def erased(path: str) -> str:
    """Return the path without the names of its parameters."""
    return _PARAMETER.sub("{}", path)


def contents(holder: ResolvedObject) -> dict[str, ResolvedObject]:
    """Return the bodies by media type."""
    return {
        media_type.lower(): ResolvedObject(holder.below("content", media_type), content or {})
        for media_type, content in holder.node.get("content", {}).items()
    }


def schema_of(holder: ResolvedObject) -> Schema:
    """Return the schema of a body, parameter or header; without one, anything is valid."""
    if "schema" in holder.node:
        return (holder.below("schema"),)
    return next((schema_of(content) for content in contents(holder).values()), ())


def _operations(source: Source) -> list[ComparedOperation]:
    return [
        ComparedOperation(source, path, method)
        for path in source.document.get("paths", ())
        for method in METHODS
        if method in source.at(_json_pointer.append("/paths", (path,))).node
    ]


def _unique(operations: Iterable[ComparedOperation], key: Key) -> dict[Hashable, ComparedOperation]:
    """Return the operations with a unique key, by key; those with None have none."""
    found: defaultdict[Hashable, list[ComparedOperation]] = defaultdict(list)
    for operation in operations:
        found[key(operation)].append(operation)
    return {word: one for word, (one, *others) in found.items() if word and not others}


def _place(operation: ComparedOperation) -> Hashable:
    return operation.method, erased(operation.path)


def _shape(operation: ComparedOperation) -> Hashable:
    """Return the fields of request and response; None if too few to identify an operation."""
    data = operation.data_facts
    if not any(kind == "field" for _, _, (_, kind, _) in data):
        return None
    names = frozenset(key for key in operation.parameters if key[0] != "path")
    return operation.method, len(operation.parameter_names), names, data
