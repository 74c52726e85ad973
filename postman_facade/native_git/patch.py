"""Make and apply JSON patches (RFC 6902) that keep the order of keys.

The value may change before the patch is applied. So each removal and replacement follows a `test` of
the old value, and each change of a list entry follows a `test` of its key or name. Moving a key to its
own path puts it at the end of its object, which sets the order of keys.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from postman_facade._json_pointer import escape, tokens, unescape
from postman_facade.documents.text import Written

Json = dict[str, Any]
_NAMING = ("key", "listen", "name", "id")
"""The keys that identify the entries of a list."""


class _Rejected(Exception):
    """The operation does not fit the value."""


def difference(before: Any, after: Any) -> list[Json]:
    """Return the operations that turn `before` into `after`."""
    return list(_changes(before, after, ""))


def apply(value: Any, operations: list[Json]) -> list[Json]:
    """Apply the operations that fit `value`, and return the others."""
    rejected: list[Json] = []
    moved: dict[str, str | None] = {}  # the current positions of list entries, if they still exist
    is_guarded = True
    for place, operation in enumerate(operations):
        path = _relocated(operation["path"], moved)
        following = operations[place + 1 :][:1]
        if operation["op"] == "test":
            guards_next = bool(following) and following[0]["path"] == operation["path"]
            if guards_next:
                is_guarded = path is not None and _holds(value, path, operation["value"])
            elif path is not None:
                entry = operation["path"].rpartition("/")[0]
                moved[entry] = _found(value, path, operation["value"])
            continue
        try:
            if path is None or not is_guarded:
                raise _Rejected
            _carry_out(value, operation, path)
        except _Rejected:
            rejected.append(operation)
        is_guarded = True
    return rejected


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values have the same written form: numbers and order of keys."""
    pending = [(one, other)]
    while pending:
        left, right = pending.pop()
        if isinstance(left, dict) and isinstance(right, dict):
            if list(left) != list(right):
                return False
            pending.extend((left[key], right[key]) for key in left)
        elif isinstance(left, list) and isinstance(right, list):
            if len(left) != len(right):
                return False
            pending.extend(zip(left, right, strict=True))
        elif _told(left) != _told(right):
            return False
    return True


def _told(value: Any) -> tuple[type, Any]:
    if isinstance(value, float):
        return float, value.text if isinstance(value, Written) else repr(value)
    return type(value), None if isinstance(value, (dict, list)) else value


def _changes(before: Any, after: Any, path: str) -> Iterator[Json]:
    if before is after:
        return
    if isinstance(before, dict) and isinstance(after, dict):
        yield from _changes_of_object(before, after, path)
    elif isinstance(before, list) and isinstance(after, list):
        yield from _changes_of_list(before, after, path)
    elif not same(before, after):
        yield {"op": "test", "path": path, "value": before}
        yield {"op": "replace", "path": path, "value": after}


def _changes_of_object(before: Json, after: Json, path: str) -> Iterator[Json]:
    for key, value in before.items():
        if key not in after:
            yield {"op": "test", "path": f"{path}/{escape(key)}", "value": value}
            yield {"op": "remove", "path": f"{path}/{escape(key)}"}
    kept = _in_place([key for key in before if key in after], list(after))
    for place, (key, value) in enumerate(after.items()):
        if place < kept and type(value) is str and value == before[key]:
            continue  # most are
        pointer = f"{path}/{escape(key)}"
        if key not in before:
            yield {"op": "add", "path": pointer, "value": value}
            continue
        if place >= kept:
            yield {"op": "move", "from": pointer, "path": pointer}
        yield from _changes(before[key], value, pointer)


def _in_place(now: list[str], wanted: list[str]) -> int:
    """Return how many of the first wanted keys are in place already."""
    if now == wanted:
        return len(wanted)
    places = {key: place for place, key in enumerate(now)}
    last = -1
    for count, key in enumerate(wanted):
        if places.get(key, -1) <= last:
            return count
        last = places[key]
    return len(wanted)


def _changes_of_list(before: list[Any], after: list[Any], path: str) -> Iterator[Json]:
    if len(before) == len(after):
        for place, (one, other) in enumerate(zip(before, after, strict=True)):
            yield from _changes_of_entry(one, other, f"{path}/{place}")
        return
    place = taken = 0
    for value in after:
        pointer = f"{path}/{place}"
        like = next((n for n in range(taken, len(before)) if _alike(before[n], value)), None)
        if like is None:
            yield {"op": "add", "path": pointer, "value": value}
        else:
            for gone in before[taken:like]:
                yield {"op": "test", "path": pointer, "value": gone}
                yield {"op": "remove", "path": pointer}
            yield from _changes_of_entry(before[like], value, pointer)
            taken = like + 1
        place += 1
    for gone in before[taken:]:
        yield {"op": "test", "path": f"{path}/{place}", "value": gone}
        yield {"op": "remove", "path": f"{path}/{place}"}


def _changes_of_entry(before: Any, after: Any, path: str) -> Iterator[Json]:
    changes = _changes(before, after, path)
    first = next(changes, None)
    if first is None:
        return
    if isinstance(before, dict) and isinstance(after, dict):
        name = next((key for key in _NAMING if _names(before, after, key)), None)
        if name is not None:
            yield {"op": "test", "path": f"{path}/{name}", "value": before[name]}
    yield first
    yield from changes


def _names(one: Json, other: Json, key: str) -> bool:
    return isinstance(one.get(key), str) and one[key] == other.get(key)


def _alike(one: Any, other: Any) -> bool:
    """Whether two entries may be the same entry."""
    if not isinstance(one, dict) or not isinstance(other, dict):
        return same(one, other)
    script, of_other = one.get("script"), other.get("script")
    if isinstance(script, dict) and isinstance(of_other, dict):
        return _names(one, other, "listen") and script.get("exec") == of_other.get("exec")
    return any(_names(one, other, key) for key in _NAMING)


def _relocated(path: str, moved: dict[str, str | None]) -> str | None:
    """Return the current path of the value that was at `path`; None if it is gone."""
    entry = path
    while entry:
        entry = entry.rpartition("/")[0]
        if entry in moved:
            now = moved[entry]
            return None if now is None else now + path[len(entry) :]
    return path


def _found(value: Any, path: str, wanted: Any) -> str | None:
    """Return the path of the entry with the name: at its old position, or the only one."""
    if _holds(value, path, wanted):
        return path.rpartition("/")[0]
    entry, _, key = path.rpartition("/")
    above = entry.rpartition("/")[0]
    try:
        entries = _at(value, above)
    except _Rejected:
        return None
    named = [
        place
        for place, one in enumerate(entries if isinstance(entries, list) else ())
        if isinstance(one, dict) and same(one.get(unescape(key)), wanted)
    ]
    return f"{above}/{named[0]}" if len(named) == 1 else None


def _holds(value: Any, path: str, wanted: Any) -> bool:
    try:
        return same(_at(value, path), wanted)
    except _Rejected:
        return False


def _carry_out(value: Any, operation: Json, path: str) -> None:
    above, _, last = path.rpartition("/")
    holder, name, kind = _at(value, above), unescape(last), operation["op"]
    if isinstance(holder, dict):
        if (kind == "add") is (name in holder):
            raise _Rejected
        if kind == "move":
            holder[name] = holder.pop(name)
        elif kind == "remove":
            del holder[name]
        else:
            holder[name] = operation["value"]
        return
    if not isinstance(holder, list) or not name.isdecimal() or kind == "move":
        raise _Rejected
    place = int(name)
    if place >= len(holder) + (kind == "add"):
        raise _Rejected
    if kind == "add":
        holder.insert(place, operation["value"])
    elif kind == "remove":
        del holder[place]
    else:
        holder[place] = operation["value"]


def _at(value: Any, path: str) -> Any:
    for name in tokens(path):
        if isinstance(value, dict) and name in value:
            value = value[name]
        elif isinstance(value, list) and name.isdecimal() and int(name) < len(value):
            value = value[int(name)]
        else:
            raise _Rejected
    return value
