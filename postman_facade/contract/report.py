"""What a check found, and whether that is all right."""

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
    """Where and how often a difference was seen."""

    difference: Difference
    first: Finding
    times: int
    excerpt: tuple[Line, ...]
    """The JSON around the first one, without secrets."""


@dataclass(frozen=True)
class Report:
    new: Sequence[Occurrences]
    """Differences that are not accepted; notes of severity "info" among them."""
    accepted: Sequence[Occurrences]
    expired: Sequence[AcceptedDifference]
    """Of the baseline, what was accepted until a day that has passed."""
    unused: Sequence[AcceptedDifference]
    """Of the baseline, what was not found again."""
    problems: Sequence[Problem]
    """What could not be checked."""
    others: Counter[str]
    """Requests to other hosts, which were not checked."""
    passed_over: Sequence[str]
    """Files in folders that are no recordings."""
    hidden: Sequence[str]
    """Files in folders that were not read, since they or their folders are hidden."""
    coverage: Coverage
    interactions: int
    """Those that were answered."""
    allow_unchecked: bool = False
    """Whether it passes although answers never came, and bodies are not known."""

    @property
    def failures(self) -> list[Occurrences]:
        """The new differences that count: errors and warnings."""
        return [seen for seen in self.new if seen.difference.severity != "info"]

    @property
    def notes(self) -> list[Occurrences]:
        """The new differences that do not count: leniencies of the check."""
        return [seen for seen in self.new if seen.difference.severity == "info"]

    @property
    def stale(self) -> list[AcceptedDifference]:
        return [*self.expired, *(entry for entry in self.unused if entry not in self.expired)]

    @property
    def passed(self) -> bool:
        """Everything was checked, nothing is new and the baseline is up to date."""
        return not (self.failures or self.stale or self.unchecked)

    @property
    def unchecked(self) -> list[Problem]:
        """The problems that count."""
        return counted(self.problems, allow_unchecked=self.allow_unchecked)

    @property
    def counts(self) -> dict[Severity, int]:
        """New differences by severity."""
        found = Counter(seen.difference.severity for seen in self.new)
        return {severity: found[severity] for severity in SEVERITIES}
