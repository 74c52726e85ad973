"""The names that are kept from one version of the document to the next: `openapi/names.yaml`.

A name belongs to the places where its shape is used, and to the shape. It stays while a place uses
it, when uses come and go, and when the shape changes in all of them. A shape that changes in one place
only becomes another one there; once it is as before, it is the same one again. Names that nothing uses
any more are kept for their return and given to nothing else.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import NamedTuple

from codegen.documents import Json


class Use(NamedTuple):
    """One place where a shape is used."""

    place: str
    """Where, the same in all versions of the document."""
    wanted: str
    """The name that the place gives to a new shape."""
    shape: str
    """What makes two shapes one."""
    parent: int | None
    """Which use this one is inside."""
    step: str
    """What leads there from the parent."""


@dataclass
class Kept:
    """A name, with the shape it was last given to."""

    shape: str
    places: set[str] = field(default_factory=set)
    former: set[str] = field(default_factory=set)


class Names:
    """The kept names of operations and shapes; each version of the document brings them up to date."""

    def __init__(self, stored: Json | None = None) -> None:
        stored = stored or {}
        self._operations: dict[str, tuple[str, str]] = {
            base: (entry["at"], entry.get("id", base))
            for base, entry in stored.get("operations", {}).items()
        }
        self._kept = {
            name: Kept(entry["shape"], set(entry.get("places", ())), set(entry.get("former", ())))
            for name, entry in stored.get("shapes", {}).items()
        }

    def stored(self) -> Json:
        """What `names.yaml` holds."""
        operations = {
            base: {"at": at, **({"id": identifier} if identifier != base else {})}
            for base, (at, identifier) in sorted(self._operations.items())
        }
        shapes = {}
        for name, kept in sorted(self._kept.items()):
            places = (("places", kept.places), ("former", kept.former))
            shapes[name] = {"shape": kept.shape, **{k: sorted(v) for k, v in places if v}}
        return {"operations": operations, "shapes": shapes}

    def operation_at(self, at: str) -> str | None:
        """The id of the operation that has this method and path."""
        return next((known for place, known in self._operations.values() if place == at), None)

    def bases(self, operations: Sequence[tuple[str, str]]) -> dict[str, str]:
        """What the places of each operation begin with, by its id: the first id that it had.

        `operations`: the method and path, and the id of each. One that has another id or another
        path than before is the same one.
        """
        by_id = {identifier: base for base, (_, identifier) in self._operations.items()}
        by_place = {at: base for base, (at, _) in self._operations.items()}
        found: dict[str, str] = {}
        candidates = (
            # Two that have changed their ids are told by their places; else the id tells.
            {known: by_place.get(at) for at, known in operations if known in by_id},
            {known: by_id.get(known) for _, known in operations},
            {known: by_place.get(at) for at, known in operations},
        )
        for candidate in candidates:
            for identifier, base in candidate.items():
                if base is not None and identifier not in found and base not in found.values():
                    found[identifier] = base
        for _, identifier in operations:
            if identifier not in found:
                taken = {*found.values(), *self._operations}
                new = identifier not in taken
                found[identifier] = identifier if new else _numbered(identifier, taken)
        self._operations |= {found[known]: (at, known) for at, known in operations}
        return found

    def assign(self, uses: Sequence[Use]) -> list[str]:
        """The name of the shape in each place, one for equal shapes in places of one part."""
        assignment = _Assignment(self._kept, uses)
        names = assignment.names()
        present: defaultdict[str, set[str]] = defaultdict(set)
        shapes: dict[str, str] = {}
        for use, name in zip(uses, names, strict=True):
            present[name].add(use.place)
            shapes[name] = _digest(use.shape)
        for name in self._kept.keys() | present.keys():
            kept = self._kept.setdefault(name, Kept(shapes.get(name, "")))
            kept.former = (kept.former | kept.places) - present[name]
            kept.places = present[name]
            kept.shape = shapes.get(name, kept.shape)
        return names


class _Assignment:
    def __init__(self, kept: Mapping[str, Kept], uses: Sequence[Use]) -> None:
        self._kept = kept
        self._uses = uses
        self._shapes = [_digest(use.shape) for use in uses]
        self._chosen: dict[int, str] = {}
        self._claimed: dict[str, str] = {}
        """By name, the shape that has it now."""
        self._now: defaultdict[str, list[str]] = defaultdict(list)
        self._before: defaultdict[str, list[str]] = defaultdict(list)
        for name in sorted(kept):
            for place in kept[name].places:
                self._now[place].append(name)
            for place in kept[name].former:
                self._before[place].append(name)

    def names(self) -> list[str]:
        for known in (self._now, self._before):
            self._keep_unchanged(known)
        for known in (self._now, self._before):
            self._keep_changed(known)
        self._join_equal_ones()
        self._follow_moved_ones()
        self._name_new_ones()
        self._agree_inside_equal_ones()
        return [self._chosen[index] for index in range(len(self._uses))]

    def _open(self) -> Iterator[int]:
        return (index for index in range(len(self._uses)) if index not in self._chosen)

    def _take(self, indexes: Iterable[int], name: str) -> None:
        for index in indexes:
            self._chosen[index] = name
            self._claimed[name] = self._shapes[index]

    def _keep_unchanged(self, known: Mapping[str, list[str]]) -> None:
        for index in list(self._open()):
            for name in known.get(self._uses[index].place, ()):
                if self._kept[name].shape == self._shapes[index] and index not in self._chosen:
                    self._take([index], name)

    def _keep_changed(self, known: Mapping[str, list[str]]) -> None:
        """A name whose shape is gone goes with its places to what most of them have now."""
        wishes: defaultdict[str, defaultdict[str, list[int]]] = defaultdict(
            lambda: defaultdict(list)
        )
        for index in self._open():
            for name in known.get(self._uses[index].place, ()):
                if name not in self._claimed:
                    wishes[name][self._shapes[index]].append(index)
        for name, shapes in wishes.items():
            most: list[int] = []
            for uses in shapes.values():
                left = [index for index in uses if index not in self._chosen]
                most = left if len(left) > len(most) else most
            self._take(most, name)

    def _join_equal_ones(self) -> None:
        names: defaultdict[str, set[str]] = defaultdict(set)
        for name, shape in self._claimed.items():
            names[shape].add(name)
        for index in list(self._open()):
            if self._shapes[index] in names:
                self._take([index], min(names[self._shapes[index]], key=_rank))

    def _follow_moved_ones(self) -> None:
        """A shape whose places are all gone, while an equal one is new elsewhere, has moved."""
        gone: defaultdict[str, list[str]] = defaultdict(list)
        for name, kept in self._kept.items():
            if kept.places and name not in self._claimed:
                gone[kept.shape].append(name)
        for shape, indexes in self._open_by_shape().items():
            if gone[shape]:
                places = [self._uses[index].place for index in indexes]
                self._take(
                    indexes, max(sorted(gone[shape]), key=lambda name: _likeness(name, places))
                )

    def _name_new_ones(self) -> None:
        taken = {name.lower() for name in {*self._kept, *self._claimed}}
        wanted = {
            shape: sorted({self._uses[index].wanted for index in indexes}, key=_rank)
            for shape, indexes in self._open_by_shape().items()
        }
        open_ones = self._open_by_shape()
        for shape in sorted(wanted, key=lambda shape: _rank(wanted[shape][0])):
            free = (name for name in wanted[shape] if name.lower() not in taken)
            name = next(free, None) or _numbered(wanted[shape][0], taken)
            taken.add(name.lower())
            self._take(open_ones[shape], name)

    def _open_by_shape(self) -> dict[str, list[int]]:
        found: defaultdict[str, list[int]] = defaultdict(list)
        for index in self._open():
            found[self._shapes[index]].append(index)
        return found

    def _agree_inside_equal_ones(self) -> None:
        """Shapes of one name are one, so that what is inside has one name as well."""
        level = [index for index, use in enumerate(self._uses) if use.parent is None]
        children: defaultdict[int, list[int]] = defaultdict(list)
        for index, use in enumerate(self._uses):
            if use.parent is not None:
                children[use.parent].append(index)
        while level:
            level = [child for index in level for child in children[index]]
            groups: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
            for index in level:
                parent = self._uses[index].parent
                assert parent is not None  # noqa: S101 - for the type
                groups[self._chosen[parent], self._uses[index].step].append(index)
            for indexes in groups.values():
                names = {self._chosen[index] for index in indexes}
                if len(names) > 1:
                    self._take(indexes, min(names, key=lambda name: self._age(name, indexes)))

    def _age(self, name: str, indexes: list[int]) -> tuple[int, tuple[int, str]]:
        """First what most of the places have had before."""
        places = self._kept[name].places if name in self._kept else set()
        return -sum(self._uses[index].place in places for index in indexes), _rank(name)


def _digest(shape: str) -> str:
    return hashlib.sha256(shape.encode()).hexdigest()[:12]


def _rank(name: str) -> tuple[int, str]:
    return len(name), name


def _numbered(name: str, taken: Iterable[str]) -> str:
    known = {other.lower() for other in taken}
    return next(f"{name}{n}" for n in count(2) if f"{name}{n}".lower() not in known)


def _likeness(name: str, places: list[str]) -> int:
    """How much of its end `name` shares with one of `places`."""
    return max(
        next(
            (n for n, (a, b) in enumerate(zip(name[::-1], place[::-1], strict=False)) if a != b), 99
        )
        for place in places
    )
