"""The result of a check: the differences, and how much of the document was seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from .baseline import AcceptedDifference
from .document import ApiDocument, DocumentedOperation
from .excerpt import Line
from .findings import SEVERITIES, Difference, Finding, Severity
from .interaction import Interaction
from .recordings import Problem, counted


class Occurrences(NamedTuple):
    """A difference, where it was first seen, and how often."""

    difference: Difference
    first: Finding
    times: int
    excerpt: tuple[Line, ...]
    """The JSON around the first occurrence, without secrets."""

    @property
    def severity(self) -> Severity:
        """How bad the code of its difference is."""
        return self.first.severity


class Row(NamedTuple):
    """The coverage of one operation."""

    operation: DocumentedOperation
    seen: dict[int, int]
    """The number of responses by status."""

    @property
    def undocumented(self) -> tuple[int, ...]:
        return tuple(s for s in sorted(self.seen) if self.operation.response(s) is None)

    @property
    def unseen(self) -> tuple[str, ...]:
        """Documented statuses that were not seen."""
        answered = {id(self.operation.response(status)) for status in self.seen}
        responses = self.operation.responses.items()
        return tuple(name for name, response in responses if id(response) not in answered)


class Coverage:
    """Counts operations and statuses."""

    def __init__(self, document: ApiDocument, interactions: Iterable[Interaction] = ()) -> None:
        self._document = document
        self._seen: Counter[tuple[str, int]] = Counter()
        for interaction in interactions:
            self.add(interaction)

    def add(self, interaction: Interaction) -> None:
        route = self._document.route(interaction.url)
        if route is not None:
            operation = self._document.operation(route.template, interaction.method)
            if operation is not None:
                self._seen[operation.id, interaction.status] += 1

    @property
    def rows(self) -> list[Row]:
        """Every operation, in the order of the document."""
        statuses: dict[str, dict[int, int]] = {}
        for (operation, status), count in sorted(self._seen.items()):
            statuses.setdefault(operation, {})[status] = count
        return [
            Row(operation, statuses.get(operation.id, {}))
            for operation in self._document.operations.values()
        ]

    @property
    def operations(self) -> tuple[int, int]:
        """The number of documented operations seen, and the total."""
        return self._counted(observed=False)

    @property
    def observed(self) -> tuple[int, int]:
        """The number of observed operations seen, and the total."""
        return self._counted(observed=True)

    def _counted(self, *, observed: bool) -> tuple[int, int]:
        rows = [row for row in self.rows if row.operation.is_observed is observed]
        return sum(bool(row.seen) for row in rows), len(rows)

    def __str__(self) -> str:
        seen, total = self.operations
        observed, more = self.observed
        also = f" and {observed} of {more} observed" if observed else ""
        return f"{seen} of {total} operations{also}"

    @property
    def statuses(self) -> tuple[int, int]:
        """The number of documented responses seen, and the total."""
        rows = [row for row in self.rows if not row.operation.is_observed]
        total = sum(len(row.operation.responses) for row in rows)
        return total - sum(len(row.unseen) for row in rows), total

    @property
    def percent(self) -> float:
        """The percentage of documented operations seen."""
        seen, total = self.operations
        return 100 * seen / total if total else 100.0

    def as_data(self) -> dict[str, Any]:
        """Return the coverage as JSON data."""
        seen, total = self.operations
        answers, documented = self.statuses
        return {
            "percent": round(self.percent, 1),
            "operations": {"seen": seen, "total": total},
            "observed": dict(zip(("seen", "total"), self.observed, strict=True)),
            "answers": {"seen": answers, "total": documented},
            "unseen": [
                row.operation.id
                for row in self.rows
                if not row.seen and not row.operation.is_observed
            ],
            "statuses": {
                row.operation.id: {str(status): times for status, times in row.seen.items()}
                for row in self.rows
                if row.seen
            },
        }


@dataclass(frozen=True)
class Report:
    new: Sequence[Occurrences]
    """Differences that are not accepted, including those of severity "info"."""
    accepted: Sequence[Occurrences]
    expired: Sequence[AcceptedDifference]
    """Entries of the baseline that have expired."""
    unused: Sequence[AcceptedDifference]
    """Entries of the baseline that were not found again."""
    problems: Sequence[Problem]
    """Everything that could not be checked."""
    others: Counter[str]
    """The number of requests to other hosts, which were not checked."""
    passed_over: Sequence[str]
    """Files in folders that are not recordings."""
    hidden: Sequence[str]
    """Files in folders that were skipped because they or their folders are hidden."""
    coverage: Coverage
    interactions: int
    """The number of checked interactions with a response."""
    allow_unchecked: bool = False
    """Whether the check may pass with missing responses or bodies."""

    @property
    def failures(self) -> list[Occurrences]:
        """New errors and warnings, which make the check fail."""
        return [seen for seen in self.new if seen.severity != "info"]

    @property
    def notes(self) -> list[Occurrences]:
        """New differences of severity "info", which do not make the check fail."""
        return [seen for seen in self.new if seen.severity == "info"]

    @property
    def stale(self) -> list[AcceptedDifference]:
        """Entries of the baseline that have expired or were not found."""
        return [*self.expired, *(entry for entry in self.unused if entry not in self.expired)]

    @property
    def passed(self) -> bool:
        """Whether everything was checked, nothing is new and the baseline is up to date."""
        return not (self.failures or self.stale or self.unchecked)

    @property
    def unchecked(self) -> list[Problem]:
        """The problems that make the check fail."""
        return counted(self.problems, allow_unchecked=self.allow_unchecked)

    @property
    def counts(self) -> dict[Severity, int]:
        """The number of new differences by severity."""
        found = Counter(seen.severity for seen in self.new)
        return {severity: found[severity] for severity in SEVERITIES}
