"""One variable of an environment changed by JSON Patch.

A patch names the variable by its position, which others may have moved between the read and the
patch. The service answers the environment as it is then, so that a patch which struck another
variable is noticed and taken back. Source: patchEnvironment; facts: PUT and PATCH.
"""

from __future__ import annotations

from collections import Counter
from typing import Any, NamedTuple

from postman_facade.documents.environment import EnvironmentDocument

Json = dict[str, Any]


class Patch(NamedTuple):
    """What is to be sent, of one kind of operation, and what it was made for."""

    operations: list[Json]
    position: int
    before: list[Json]
    after: list[Json]
    """The variables as they should be."""

    @property
    def is_of_properties(self) -> bool:
        path: str = self.operations[0]["path"]
        return path.count("/") > 2

    def struck(self, answered: list[Json]) -> bool:
        """Whether it changed the variable that was meant."""
        if not self.is_of_properties:
            return _keys(answered) == _keys(self.after)
        there = answered[self.position : self.position + 1]
        return _keys(there) == _keys([self.after[self.position]])

    def undo(self, answered: list[Json]) -> list[Json] | None:
        """The operations that take it back; None where it cannot be told what it struck."""
        path = f"/values/{self.position}"
        victim = self._victim(answered)
        if victim is None:
            return None
        if not self.is_of_properties:
            op = "add" if self._removes else "replace"
            return [{"op": op, "path": path, "value": victim}]
        names = [operation["path"].rpartition("/")[2] for operation in self.operations]
        if not all(victim.get(name) for name in names):
            return None
        return [
            {"op": "replace", "path": f"{path}/{name}", "value": victim[name]} for name in names
        ]

    @property
    def _removes(self) -> bool:
        return bool(self.operations[0]["op"] == "remove")

    def _victim(self, answered: list[Json]) -> Json | None:
        """The variable that was struck: the only one that is missing between its neighbours."""
        rest = self.position if self._removes else self.position + 1
        left = [
            self.before.index(near) for near in answered[: self.position] if near in self.before
        ]
        right = [self.before.index(near) for near in answered[rest:] if near in self.before]
        between = self.before[left[-1] + 1 if left else 0 : right[0] if right else None]
        missing = [variable for variable in between if variable not in answered]
        return missing[0] if len(missing) == 1 else None


def setting(
    environment: EnvironmentDocument, key: str, value: Any, type: str | None
) -> Patch | None:
    """Gives the enabled variable `key` a value and, where told, a type; adds it where there is
    none. None when it is so already."""
    values: list[Json] = environment.data["values"]
    position = environment.position(key)
    if position is None:
        added = {"key": key, "value": value, "type": type or "default", "enabled": True}
        operation = {"op": "add", "path": f"/values/{len(values)}", "value": added}
        return Patch([operation], len(values), values, [*values, added])
    before = values[position]
    after = {**before, "value": value, **({} if type is None else {"type": type})}
    changed = [name for name in after if name not in before or not _same(before[name], after[name])]
    if not changed:
        return None
    operations = _replacing(f"/values/{position}", before, after, changed)
    return Patch(operations, position, values, [*values[:position], after, *values[position + 1 :]])


def unsetting(environment: EnvironmentDocument, key: str) -> Patch | None:
    """Takes the enabled variable `key` away. None when there is none."""
    values: list[Json] = environment.data["values"]
    position = environment.position(key)
    if position is None:
        return None
    operation = {"op": "remove", "path": f"/values/{position}"}
    return Patch([operation], position, values, [*values[:position], *values[position + 1 :]])


def _replacing(path: str, before: Json, after: Json, changed: list[str]) -> list[Json]:
    """Property by property; as a whole where a property is new, or its value is one that patches
    of a property refuse."""
    if all(name in before and isinstance(after[name], str) and after[name] for name in changed):
        return [
            {"op": "replace", "path": f"{path}/{name}", "value": after[name]} for name in changed
        ]
    return [{"op": "replace", "path": path, "value": after}]


def _same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and bool(one == other)


def _keys(values: list[Json]) -> Counter[Any]:
    return Counter(variable.get("key") for variable in values if isinstance(variable, dict))
