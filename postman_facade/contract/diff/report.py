"""Render changes as text, JSON and Markdown."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from .changes import RATINGS, Change, Rating

_MANY = 8


def as_json(changes: Iterable[Change]) -> str:
    """Return a list of objects, one for each change and operation."""
    return json.dumps(list(map(_record, changes)), indent=2, ensure_ascii=False) + "\n"


def as_text(changes: Iterable[Change]) -> str:
    """Return the changes by operation, those with breaking changes first."""
    groups = _groups(changes)
    lines = [_summary(groups)]
    for group in groups:
        lines += ["", group.subject]
        if group.touched:
            lines.append(f"  touches {_listed(group.touched)}")
        lines += [f"  {line.rating} {line.code}: {line.message}" for line in group.lines]
    return "\n".join(lines) + "\n"


def as_markdown(changes: Iterable[Change]) -> str:
    """Return the changes by rating, for a changelog."""
    listed = list(changes)
    lines = [_summary(_groups(listed))]
    for rating in RATINGS:
        groups = _groups(change for change in listed if change.rating == rating)
        if groups:
            lines += ["", f"### {rating.capitalize()}", ""]
        for group in groups:
            touched = f" ({_listed([f'`{name}`' for name in group.touched])})"
            lines.append(f"- {group.subject}{touched if group.touched else ''}")
            lines += [f"  - {line.message}" for line in group.lines]
    return "\n".join(lines) + "\n"


class _Line(NamedTuple):
    rating: Rating
    code: str
    message: str


class _Group(NamedTuple):
    """Changes that several operations share, such as those of a shared schema."""

    operations: tuple[str, ...]
    changes: list[Change]

    @property
    def subject(self) -> str:
        return _listed([operation or "the document" for operation in self.operations])

    @property
    def touched(self) -> list[str]:
        """The names of the generated client, then the helpers of the facade."""
        generated = {name for change in self.changes for name in change.generated}
        helpers = {name for change in self.changes for name in change.helpers}
        return [*sorted(generated), *sorted(helpers)]

    @property
    def lines(self) -> list[_Line]:
        """Yield a line for each change; wording changes are only counted."""
        meant = {
            _Line(change.rating, change.code.text, change.message): None
            for change in self.changes
            if change.rating != "wording"
        }
        worded = {change.where: change for change in self.changes if change.rating == "wording"}
        lines = list(meant)
        if len(worded) == 1:
            (change,) = worded.values()
            lines.append(_Line("wording", change.code.text, change.message))
        elif worded:
            lines.append(_Line("wording", "wording-changed", f"in {len(worded)} places"))
        return lines

    @property
    def rank(self) -> tuple[int, tuple[str, ...]]:
        return min(RATINGS.index(change.rating) for change in self.changes), self.operations


def _groups(changes: Iterable[Change]) -> list[_Group]:
    """Group the changes by content, each with all its operations."""
    shared: defaultdict[Any, list[Change]] = defaultdict(list)
    for change in changes:
        shared[change.code, change.rating, change.where, change.message].append(change)
    groups: defaultdict[tuple[str, ...], list[Change]] = defaultdict(list)
    for same in shared.values():
        groups[tuple(sorted({change.operation for change in same}))] += same
    return sorted((_Group(*group) for group in groups.items()), key=lambda group: group.rank)


def _summary(groups: Sequence[_Group]) -> str:
    """Count changes by rating; a shared change counts once."""
    places = {
        (change.rating, change.code, change.where, change.message)
        for group in groups
        for change in group.changes
    }
    counts = Counter(rating for rating, *_ in places)
    return ", ".join(f"{counts[rating]} {rating}" for rating in RATINGS)


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _MANY} more" if len(names) > _MANY else ""
    return ", ".join(names[:_MANY]) + more


def _record(change: Change) -> dict[str, Any]:
    return {**change._asdict(), "code": change.code.text, "where": change.where._asdict()}
