"""The result of a check."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from .baseline import AcceptedDifference
from .coverage import Coverage
from .differences import SEVERITIES, Difference
from .excerpt import Line
from .findings import Finding, Severity
from .recordings import Problem, counted


class Occurrences(NamedTuple):
    """A difference, where it was first seen, and how often."""

    difference: Difference
    first: Finding
    times: int
    excerpt: tuple[Line, ...]
    """The JSON around the first occurrence, without secrets."""


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
        return [seen for seen in self.new if seen.difference.severity != "info"]

    @property
    def notes(self) -> list[Occurrences]:
        """New differences of severity "info", which do not make the check fail."""
        return [seen for seen in self.new if seen.difference.severity == "info"]

    @property
    def stale(self) -> list[AcceptedDifference]:
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
        found = Counter(seen.difference.severity for seen in self.new)
        return {severity: found[severity] for severity in SEVERITIES}
