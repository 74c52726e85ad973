"""Changing one variable of an environment by JSON Patch.

A patch names the variable by its position. Others may move it between the read and the patch, and
the API has no operation that tests what is there. So after each change the variables that are there
show what it did, and it can put back another variable that it changed by mistake.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import NamedTuple, TypedDict

from postman_facade.documents.environment import EnvironmentDocument
from postman_facade.json_types import JsonObject, JsonValue

_MARK = "being changed"


class _Target(TypedDict):
    op: str
    path: str


class PatchOperation(_Target, total=False):
    """An operation of JSON Patch (RFC 6902)."""

    value: JsonValue


class Unrecoverable(Exception):
    """A change may have hit another variable, whose value before is not known."""


class Change(NamedTuple):
    """A patch of one variable, and what it was made for."""

    operations: Sequence[PatchOperation]
    """All of one kind."""
    key: str
    """The key of the variable."""
    position: int
    before: Sequence[JsonObject]
    """The variables as they were read."""
    after: JsonObject
    """The variable after the change; empty if it is removed."""
    plain: Change | None = None
    """The same without protection, for when the service rejects or ignores this."""

    def undo(
        self, there: Sequence[JsonObject], *, sure: bool, struck: str | None = None
    ) -> Change | None:
        """Return the change that restores another variable which this one hit; None if none was.

        Args:
            there: The variables as they are now.
            sure: They are the answer to the change, not read later after it may have failed.
            struck: The key of the variable that it is known to have hit.

        Raises:
            Unrecoverable: What it hit cannot be told.
        """
        path = self.operations[-1]["path"]
        if path.count("/") > 2:
            return self._undo_of_properties(there, self._struck(there, sure, struck))
        if self.operations[-1]["op"] == "add":
            return None  # what was at the position moved, and nothing is lost
        return self._undo_of_whole(there, sure)

    def _undo_of_properties(self, there: Sequence[JsonObject], struck: int | None) -> Change | None:
        if struck is None:
            return None
        now = there[struck]
        was = [variable for variable in self.before if variable.get("key") == now.get("key")]
        if len(was) != 1:
            raise Unrecoverable
        names = [operation["path"].rpartition("/")[2] for operation in self.operations]
        restored = dict(now)
        for name in names:
            restored.pop(name, None)
            if name in was[0]:
                restored[name] = was[0][name]
        return _replacing(there, struck, restored) if _differing(now, restored) else None

    def _struck(self, there: Sequence[JsonObject], sure: bool, key: str | None) -> int | None:
        """The position of another variable that got the properties; None if none did."""
        hit = any(variable.get("key") == self.key for variable in there[self.position :][:1])
        if sure and not hit and self.position >= len(there):
            raise Unrecoverable
        if sure or (hit and key is None):
            return None if hit else self.position
        names = [operation["path"].rpartition("/")[2] for operation in self.operations]
        alike = [
            position
            for position, variable in enumerate(there)
            if all(variable.get(name) == self.after.get(name) for name in names)
        ]
        if key is not None:
            return next((place for place in alike if there[place].get("key") == key), None)
        known = {variable.get("key"): variable for variable in self.before}
        changed = [
            place
            for place in alike
            if there[place].get("key") != self.key
            and (was := known.get(there[place].get("key"))) is not None
            and any(was.get(name) != self.after.get(name) for name in names)
        ]
        in_place = any(there[place].get("key") == self.key for place in alike)
        if not changed or (in_place and self.position not in changed):
            return None
        if changed == [self.position] and not in_place:
            return self.position
        raise Unrecoverable  # it may be others who gave them the same

    def _undo_of_whole(self, there: Sequence[JsonObject], sure: bool) -> Change | None:
        at = self.position
        own: int | None = None
        if self.after:
            same = [place for place, variable in enumerate(there) if variable == self.after]
            if not same:
                return None  # not carried out, or written over since
            own = at = min(same, key=lambda place: abs(place - self.position))
        victims = self._missing(there, at, own)
        others = [*self.before[: self.position], *self.before[self.position + 1 :]]
        too_many = self._count(there) > self._count(others) + bool(self.after)
        if len(self.operations) > 1:  # only what has a description can be struck
            victims = [victim for victim in victims if _is_described(victim)]
        if len(victims) == 1:
            if self.after:
                return _whole(there, at, victims[0])
            operation = PatchOperation(op="add", path=f"/values/{at}", value=victims[0])
            return Change([operation], str(victims[0].get("key")), at, there, victims[0])
        if too_many and (sure or self.after):
            raise Unrecoverable
        return None

    def _count(self, variables: Sequence[JsonObject]) -> int:
        return sum(variable.get("key") == self.key for variable in variables)

    def _missing(self, there: Sequence[JsonObject], at: int, own: int | None) -> list[JsonObject]:
        """The other variables that are gone from between the neighbours of a position."""
        matched = _matched(self.before, there, own)
        left = [place for now, place in matched.items() if now < at]
        right = [place for now, place in matched.items() if now >= at]
        between = range(max(left, default=-1) + 1, min(right, default=len(self.before)))
        gone = set(between) - {*matched.values(), self.position}
        return [self.before[place] for place in sorted(gone)]


def _is_described(variable: JsonObject) -> bool:
    """Whether it has a description of its own, not the mark of another change."""
    description = variable.get("description")
    return bool(description) and not str(description).startswith(_MARK)


def _matched(
    before: Sequence[JsonObject], there: Sequence[JsonObject], own: int | None
) -> dict[int, int]:
    """The places in `there` of the variables of `before`, each with its place in `before`: by key,
    and of several with the same key the one that is the same. `own` is left out of `there`."""
    places: dict[object, list[int]] = {}
    for place, variable in enumerate(before):
        places.setdefault(variable.get("key"), []).append(place)
    matched: dict[int, int] = {}
    for now, variable in enumerate(there):
        waiting = places.get(variable.get("key"))
        if now == own or not waiting:
            continue
        same = [place for place in waiting if before[place] == variable]
        place = (same or waiting)[0]
        waiting.remove(place)
        matched[now] = place
    return matched


def setting(
    environment: EnvironmentDocument, key: str, value: JsonValue, type: str | None
) -> Change | None:
    """Return the next step to set the enabled variable `key`, or to add it; None if it is done.

    A type of None leaves the type as it is.
    """
    values = environment.values
    position = environment.position(key)
    if position is None:
        added = {"key": key, "value": value, "type": type or "default", "enabled": True}
        operation = PatchOperation(op="add", path=f"/values/{len(values)}", value=added)
        return Change([operation], key, len(values), values, added)
    before = values[position]
    after = {**before, "value": value, **({} if type is None else {"type": type})}
    changed = _differing(before, after)
    if not changed:
        return None
    if all(name in before and isinstance(after[name], str) and after[name] for name in changed):
        return _replacing(values, position, after)
    if str(before.get("description", "")).startswith(_MARK):
        del after["description"]
    return _protected(_whole(values, position, after))


def unsetting(environment: EnvironmentDocument, key: str) -> Change | None:
    """Return the next step to remove the enabled variables `key`; None if there are none."""
    values = environment.values
    position = environment.position(key)
    if position is None:
        return None
    removal = PatchOperation(op="remove", path=f"/values/{position}")
    return _protected(Change([removal], key, position, values, {}))


def _protected(plain: Change) -> Change:
    """Make the service reject a change of a whole variable if another one has moved there.

    First the variable gets a description, unless it has one. Then the change begins with an
    operation on the description, so that the service rejects all of it if the variable at the
    position has none.
    """
    (operation,) = plain.operations
    description = plain.before[plain.position].get("description")
    path = f"{operation['path']}/description"
    if not description:
        mark = f"{_MARK} ({secrets.token_hex(4)})"
        after = {**plain.before[plain.position], "description": mark}
        marking = PatchOperation(op="add", path=path, value=mark)
        return plain._replace(operations=[marking], after=after, plain=plain)
    test = PatchOperation(op=operation["op"], path=path)
    if operation["op"] == "replace":
        test["value"] = description
    return plain._replace(operations=[test, operation], plain=plain)


def _replacing(values: Sequence[JsonObject], position: int, after: JsonObject) -> Change:
    """Change single properties if patches can, or else the whole variable."""
    before, path = values[position], f"/values/{position}"
    names = _differing(before, after)
    if all(name not in after for name in names):
        operations = [PatchOperation(op="remove", path=f"{path}/{name}") for name in names]
    elif all(name in before and isinstance(after.get(name), str) and after[name] for name in names):
        operations = [
            PatchOperation(op="replace", path=f"{path}/{name}", value=after[name]) for name in names
        ]
    else:
        return _whole(values, position, after)
    return Change(operations, str(before.get("key")), position, values, after)


def _whole(values: Sequence[JsonObject], position: int, after: JsonObject) -> Change:
    operation = PatchOperation(op="replace", path=f"/values/{position}", value=after)
    return Change([operation], str(after.get("key")), position, values, after)


def _differing(one: JsonObject, other: JsonObject) -> list[str]:
    """The names of the properties that differ."""
    names = {**one, **other}
    return [
        name
        for name in names
        if name not in one or name not in other or not _same(one[name], other[name])
    ]


def _same(one: JsonValue, other: JsonValue) -> bool:
    return type(one) is type(other) and bool(one == other)
