"""Changes between two documents, how they rate for callers, and how they are reported."""

from __future__ import annotations

import enum
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, Literal, NamedTuple

Rating = Literal["breaking", "additive", "wording"]
RATINGS: tuple[Rating, ...] = ("breaking", "additive", "wording")

_MANY = 8
_B, _A, _W = RATINGS


class Side(enum.Enum):
    """The part of a call that changed, which decides whether the change breaks a caller.

    A stricter request breaks callers because the service rejects what they send. A laxer response
    breaks them because they get values that they do not expect. Errors break nobody: clients read
    them tolerantly, whatever the document says.
    """

    REQUEST = "request"
    RESPONSE = "response"
    ERROR = "error"


class ChangeCode(enum.Enum):
    """The kinds of change, with the rating in a request, a response and an error.

    Changes of an operation as a whole have one rating.
    """

    OPERATION_REMOVED = ("operation-removed", _B)
    OPERATION_ADDED = ("operation-added", _A)
    OPERATION_MOVED = ("operation-moved", _B)
    OPERATION_RENAMED = ("operation-renamed", _B)
    OPERATION_DEPRECATED = ("operation-deprecated", _A)
    OPERATION_REINSTATED = ("operation-reinstated", _A)
    AREA_CHANGED = ("area-changed", _B)
    TAGS_CHANGED = ("tags-changed", _W)
    SECURITY_NARROWED = ("security-narrowed", _B)
    SECURITY_WIDENED = ("security-widened", _A)
    SERVER_REMOVED = ("server-removed", _B)
    SERVER_ADDED = ("server-added", _A)
    EXTENSION_CHANGED = ("extension-changed", _A)
    WORDING_CHANGED = ("wording-changed", _W)

    PARAMETER_REMOVED = ("parameter-removed", _B)
    PARAMETER_ADDED = ("parameter-added", _A)
    REQUIRED_PARAMETER_ADDED = ("required-parameter-added", _B)
    PARAMETER_REQUIRED = ("parameter-required", _B)
    PARAMETER_OPTIONAL = ("parameter-optional", _A)
    PARAMETER_RENAMED = ("parameter-renamed", _B)
    PARAMETER_STYLE_CHANGED = ("parameter-style-changed", _B)

    BODY_REMOVED = ("body-removed", _B)
    BODY_ADDED = ("body-added", _A)
    REQUIRED_BODY_ADDED = ("required-body-added", _B)
    BODY_REQUIRED = ("body-required", _B)
    BODY_OPTIONAL = ("body-optional", _A)

    STATUS_REMOVED = ("status-removed", _A, _B, _A)
    STATUS_ADDED = ("status-added", _A, _A, _A)
    HEADER_REMOVED = ("header-removed", _A, _B, _A)
    HEADER_ADDED = ("header-added", _A, _A, _A)
    MEDIA_TYPE_REMOVED = ("media-type-removed", _B, _B, _A)
    MEDIA_TYPE_ADDED = ("media-type-added", _A, _A, _A)

    FIELD_REMOVED = ("field-removed", _B, _B, _A)
    FIELD_ADDED = ("field-added", _A, _A, _A)
    REQUIRED_FIELD_ADDED = ("required-field-added", _B, _A, _A)
    FIELD_REQUIRED = ("field-required", _B, _A, _A)
    FIELD_OPTIONAL = ("field-optional", _A, _B, _A)
    FURTHER_FIELDS_FORBIDDEN = ("further-fields-forbidden", _B, _A, _A)
    FURTHER_FIELDS_ALLOWED = ("further-fields-allowed", _A, _A, _A)

    TYPE_CHANGED = ("type-changed", _B, _B, _A)
    TYPE_NARROWED = ("type-narrowed", _B, _A, _A)
    TYPE_WIDENED = ("type-widened", _A, _B, _A)
    NULL_FORBIDDEN = ("null-forbidden", _B, _A, _A)
    NULL_ALLOWED = ("null-allowed", _A, _B, _A)
    VARIANT_REMOVED = ("variant-removed", _B, _A, _A)
    VARIANT_ADDED = ("variant-added", _A, _B, _A)
    VALUE_REMOVED = ("value-removed", _B, _A, _A)
    VALUE_ADDED = ("value-added", _A, _A, _A)
    VALUES_LISTED = ("values-listed", _B, _A, _A)
    VALUES_UNLISTED = ("values-unlisted", _A, _A, _A)
    FORMAT_NARROWED = ("format-narrowed", _B, _A, _A)
    FORMAT_WIDENED = ("format-widened", _A, _A, _A)
    LIMIT_NARROWED = ("limit-narrowed", _B, _A, _A)
    LIMIT_WIDENED = ("limit-widened", _A, _A, _A)
    DEFAULT_ADDED = ("default-added", _A, _A, _A)
    DEFAULT_CHANGED = ("default-changed", _B, _A, _A)
    SCHEMA_DEPRECATED = ("deprecated", _A, _A, _A)
    SCHEMA_REINSTATED = ("reinstated", _A, _A, _A)

    def __init__(self, text: str, *ratings: Rating) -> None:
        self.text = text
        self._ratings = dict(zip(Side, ratings if ratings[1:] else 3 * ratings, strict=True))

    def rating(self, side: Side) -> Rating:
        """Return what it means for callers on this side."""
        return self._ratings[side]


Toggle = tuple[ChangeCode, ChangeCode]
"""The codes for what is no longer so, and for what is now so."""
DEPRECATED: Toggle = (ChangeCode.SCHEMA_REINSTATED, ChangeCode.SCHEMA_DEPRECATED)
_TOGGLED = {
    "required": ("no longer required", "now required"),
    "deprecated": ("no longer deprecated", "deprecated"),
    "nullable": ("no longer nullable", "now nullable"),
    "additionalProperties": ("additional fields allowed", "additional fields forbidden"),
}


def toggled(codes: Toggle, keyword: str, now: bool) -> tuple[ChangeCode, str]:
    """Return the code for a keyword that is now so, or no longer, and what has changed."""
    return codes[now], _TOGGLED[keyword][now]


class Where(NamedTuple):
    """JSON pointers into the old and new documents; None where it does not exist."""

    old: str | None
    new: str | None


class Change(NamedTuple):
    """A change between two documents, for one operation."""

    code: ChangeCode
    rating: Rating
    operation: str
    """The (new) operation id; empty for the document as a whole."""
    where: Where
    message: str
    """One line: what has changed, and in which part of the call."""
    generated: tuple[str, ...] = ()
    """Affected names of the generated client, such as ``models.Tag``."""
    helpers: tuple[str, ...] = ()
    """Helpers of the facade that call the operation: ``collections.get``."""

    def __str__(self) -> str:
        subject = self.operation or "the document"
        return f"{self.rating} {self.code.text}: {subject}: {self.message}"


def rank(change: Change) -> tuple[int, str, str, str]:
    """The sort key: breaking changes first, then by operation."""
    return RATINGS.index(change.rating), change.operation, change.code.text, change.message


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
            lines.append(f"  touches {listed(group.touched)}")
        lines += [f"  {label}: {message}" for label, message in group.lines]
    return "\n".join(lines) + "\n"


def as_markdown(changes: Iterable[Change]) -> str:
    """Return the changes by rating, for a changelog."""
    changes = list(changes)
    lines = [_summary(_groups(changes))]
    for rating in RATINGS:
        groups = _groups(change for change in changes if change.rating == rating)
        if groups:
            lines += ["", f"### {rating.capitalize()}", ""]
        for group in groups:
            touched = f" ({listed([f'`{name}`' for name in group.touched])})"
            lines.append(f"- {group.subject}{touched if group.touched else ''}")
            lines += [f"  - {message}" for _, message in group.lines]
    return "\n".join(lines) + "\n"


class _Group(NamedTuple):
    """Changes that several operations share, such as those of a shared schema."""

    operations: tuple[str, ...]
    changes: list[Change]

    @property
    def subject(self) -> str:
        return listed([operation or "the document" for operation in self.operations])

    @property
    def touched(self) -> list[str]:
        """The names of the generated client, then the helpers of the facade."""
        generated = {name for change in self.changes for name in change.generated}
        helpers = {name for change in self.changes for name in change.helpers}
        return [*sorted(generated), *sorted(helpers)]

    @property
    def lines(self) -> list[tuple[str, str]]:
        """The rating with the code, and the message of each change; wording is only counted."""
        meant = (change for change in self.changes if change.rating != "wording")
        lines = {(f"{one.rating} {one.code.text}", one.message): None for one in meant}
        worded = {change.where: change for change in self.changes if change.rating == "wording"}
        if len(worded) == 1:
            (change,) = worded.values()
            return [*lines, (f"wording {change.code.text}", change.message)]
        if worded:
            return [*lines, ("wording wording-changed", f"in {len(worded)} places")]
        return [*lines]

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


def listed(names: Sequence[str]) -> str:
    """Return the first names, and how many more there are."""
    more = f" and {len(names) - _MANY} more" if len(names) > _MANY else ""
    return ", ".join(names[:_MANY]) + more


def _record(change: Change) -> dict[str, Any]:
    return {**change._asdict(), "code": change.code.text, "where": change.where._asdict()}
