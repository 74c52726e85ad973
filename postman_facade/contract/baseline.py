"""A file of temporarily accepted differences. Needs PyYAML."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any, NamedTuple

from postman_facade import _files, _yaml

from .findings import Code, Difference

FILE = "contract-baseline.yaml"
DAYS = 90
NO_REASON = "not explained yet"
_HEADER = "# Accepted differences between recordings and the API document.\n"
_CODES = {code.text: code for code in Code}
_FIELDS = ("code", "operation", "status", "place", "message")


class AcceptedDifference(NamedTuple):
    difference: Difference
    reason: str
    until: datetime.date
    """The last day on which the difference is accepted."""

    def __str__(self) -> str:
        return f"{self.difference} (until {self.until}: {self.reason})"


class Baseline:
    """The accepted differences."""

    def __init__(self, entries: Iterable[AcceptedDifference] = ()) -> None:
        self._entries = {entry.difference: entry for entry in entries}

    @classmethod
    def load(cls, path: Path) -> Baseline:
        """Load a baseline from a file. Raises OSError, and ValueError for an invalid entry."""
        try:
            loaded = _yaml.load(path.read_bytes())
        except _yaml.NotYaml as error:
            raise ValueError(f"{path} {error}") from None
        listed = loaded.get("accepted") if isinstance(loaded, dict) else None
        if not isinstance(listed, list):
            raise ValueError(f'{path} has no list "accepted"')
        entries = []
        for number, fields in enumerate(listed, 1):
            try:
                entries.append(_entry(fields))
            except (LookupError, TypeError, ValueError) as error:
                raise ValueError(f"{path}: entry {number}: {_why(error)}") from None
        return cls(entries)

    def __contains__(self, found: Difference) -> bool:
        return found in self._entries

    def expired(self, today: datetime.date) -> list[AcceptedDifference]:
        return [entry for entry in self._sorted() if entry.until < today]

    def unused(self, found: Collection[Difference]) -> list[AcceptedDifference]:
        return [entry for entry in self._sorted() if entry.difference not in found]

    def updated(
        self, found: Iterable[Difference], today: datetime.date, reason: str = NO_REASON
    ) -> Baseline:
        """Return a baseline of exactly what was `found`.

        Known entries keep their reasons if they have one, and their dates unless those have passed.
        """
        until = today + datetime.timedelta(days=DAYS)
        entries = []
        for difference in found:
            entry = self._entries.get(difference, AcceptedDifference(difference, NO_REASON, until))
            if entry.reason == NO_REASON:
                entry = entry._replace(reason=reason)
            entries.append(entry._replace(until=entry.until if entry.until >= today else until))
        return Baseline(entries)

    def save(self, path: Path) -> None:
        text = _yaml.dumps({"accepted": [_fields(entry) for entry in self._sorted()]})
        _files.write(path, (_HEADER + text).encode("utf-8"))

    def _sorted(self) -> list[AcceptedDifference]:
        return sorted(self._entries.values(), key=lambda entry: entry.difference.rank)


def _entry(fields: Any) -> AcceptedDifference:
    if not isinstance(fields, dict):
        raise ValueError("it is not a mapping")
    unknown = fields.keys() - {*_FIELDS, "reason", "until"}
    if unknown:
        raise ValueError(f"unknown field {sorted(unknown)[0]}")
    if not fields["reason"]:
        raise ValueError("the reason is missing")
    status = fields.get("status")
    difference = Difference(
        _CODES[fields["code"]],
        str(fields.get("operation") or ""),
        None if status is None else int(status),
        str(fields["place"]),
        str(fields["message"]),
    )
    # YAML reads an unquoted date as a date or datetime.
    until = datetime.date.fromisoformat(str(fields["until"])[:10])
    return AcceptedDifference(difference, str(fields["reason"]), until)


def _fields(entry: AcceptedDifference) -> dict[str, Any]:
    difference = entry.difference
    described = {**difference._asdict(), "code": difference.code.text}
    told = {name: described[name] for name in _FIELDS if described[name] not in ("", None)}
    return {**told, "reason": entry.reason, "until": entry.until}


def _why(error: Exception) -> str:
    return f"{error} is missing or unknown" if isinstance(error, LookupError) else str(error)
