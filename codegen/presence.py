"""Which properties of an answer are always there, read from the published examples of it.

A published schema rarely says which properties of an answer are `required`. Its examples show it: a
property that every example of a shape holds is listed in the shape's `x-present`. A shape that
requests use too has none, because a caller may leave out what the service never does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from codegen.documents import Json, at, operations
from codegen.problems import Problem

PRESENT = "x-present"
_UNIONS = ("oneOf", "anyOf")


def mark_present(
    document: Json, published: Json, resolve: Callable[[Any], Any], before: Json | None = None
) -> None:
    """Add `x-present` to the components of `document` that the examples in `published` are of.

    Args:
        resolve: follows the references of `published`.
        before: the components of the version before, which count where there are no examples now.
    """
    presence = _Presence(document)
    for path, method, operation in operations(document):
        examples = _successes(resolve(published["paths"][path])[method], resolve)
        for status, media_type, example in examples:
            content = operation["responses"][status]["content"][media_type]
            presence.read(content.get("schema", {}), example)
    presence.mark(before or {})


def _successes(operation: Json, resolve: Callable[[Any], Any]) -> Iterator[tuple[str, str, Any]]:
    """The examples of the 2xx answers of an operation, each with its status and media type."""
    for status, response in operation.get("responses", {}).items():
        if not str(status).startswith("2"):
            continue
        for media_type, content in resolve(response).get("content", {}).items():
            if "example" in content:
                yield str(status), media_type, content["example"]
            examples = content.get("examples")
            for example in examples.values() if isinstance(examples, dict) else ():
                try:
                    found = resolve(example)
                except Problem:  # examples of any kind are taken as they come
                    continue
                if isinstance(found, dict) and found.get("value") is not None:
                    yield str(status), media_type, found["value"]


class _Presence:
    def __init__(self, document: Json) -> None:
        self._document = document
        self._components: dict[str, Json] = document["components"].get("schemas", {})
        self._always: dict[str, set[str]] = {}
        """By component, the names that all of its examples so far have."""

    def read(self, schema: Json, value: Any) -> None:
        """Take in `value`, an example of `schema`."""
        name = _component(schema)
        if name is not None:
            schema = self._components[name]
            if isinstance(value, dict) and "properties" in schema:
                self._always[name] = self._always.get(name, set(value)) & value.keys()
        for union in _UNIONS:
            if union in schema:
                self.read(self._nearest(schema[union], value), value)
        if isinstance(value, list):
            for item in value:
                self.read(schema.get("items", {}), item)
        elif isinstance(value, dict):
            properties, others = schema.get("properties", {}), schema.get("additionalProperties")
            for key, inner in value.items():
                known = properties.get(key, others)
                if isinstance(known, dict):
                    self.read(known, inner)

    def mark(self, before: Json) -> None:
        sent = self._sent()
        known = {n: set(s[PRESENT]) for n, s in before.items() if PRESENT in s}
        for name, always in (known | self._always).items():
            schema = self._components.get(name, {})
            if "properties" not in schema:
                continue
            required = schema.get("required", [])
            present = [p for p in schema["properties"] if p in always and p not in required]
            if present and name not in sent:
                schema[PRESENT] = present

    def _nearest(self, branches: list[Json], value: Any) -> Json:
        """The branch that knows most of the keys of `value`."""
        keys = set(value) if isinstance(value, dict) else set()
        return max(branches, key=lambda branch: len(keys & self._properties(branch)))

    def _properties(self, schema: Json) -> set[str]:
        name = _component(schema)
        return set((self._components[name] if name else schema).get("properties", ()))

    def _sent(self) -> set[str]:
        """The components that parameters and request bodies lead to."""
        reached: set[str] = set()
        waiting: list[Any] = [
            part
            for _, _, operation in operations(self._document)
            for part in (operation.get("parameters"), operation.get("requestBody"))
        ]
        while waiting:
            node = waiting.pop()
            if isinstance(node, dict):
                name = _component(node)
                if name is not None and name not in reached:
                    reached.add(name)
                    waiting.append(at(self._document, f"#/components/schemas/{name}"))
                waiting.extend(node.values())
            elif isinstance(node, list):
                waiting.extend(node)
        return reached


def _component(schema: Json) -> str | None:
    """The name of the component that `schema` refers to, if it does."""
    reference = schema.get("$ref") or (
        schema["allOf"][0].get("$ref") if len(schema.get("allOf", ())) == 1 else None
    )
    return reference.removeprefix("#/components/schemas/") if reference else None
