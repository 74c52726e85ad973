"""Check recordings against the API document: differences, and how much of it was seen."""

from __future__ import annotations

import datetime
import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from .baseline import AcceptedDifference, Baseline
from .document import ApiDocument, DocumentedOperation, packaged, without_endless
from .engine import check as findings_of
from .excerpt import Excerpts, Line
from .findings import SEVERITIES, Difference, Finding, Severity, difference
from .interaction import Interaction
from .recordings import Problem, Recorded, Recordings, counted
from .routes import documented_servers

PathLike = str | os.PathLike[str]


class Api(NamedTuple):
    """The API to check recordings against: its document, and where it is served."""

    raw: Mapping[str, Any]
    """The decoded document."""
    document: ApiDocument
    servers: tuple[str, ...]
    problems: tuple[Problem, ...]
    """Parts that cannot be checked because of broken references."""

    @classmethod
    def load(cls, document: PathLike | None = None, servers: Iterable[str] = ()) -> Api:
        """Load a document from a file. Defaults to the one that the client is generated from.

        `servers` are further base URLs. Raises OSError, and ValueError for an invalid document.
        """
        if document is None:
            return _packaged(tuple(servers))
        raw, remarks = without_endless(_read(document))
        try:
            return _api(raw, tuple(servers), [Problem(str(document), it) for it in remarks])
        except (LookupError, TypeError, AttributeError, RecursionError) as error:
            reason = f"{type(error).__name__}: {error}"
            raise ValueError(f"{document} is not a valid API document ({reason})") from None


@lru_cache(maxsize=4)
def _packaged(servers: tuple[str, ...]) -> Api:
    return _api(packaged(), servers, ())


def _api(raw: Mapping[str, Any], servers: tuple[str, ...], problems: Iterable[Problem]) -> Api:
    built = ApiDocument(raw, servers)
    return Api(raw, built, (*documented_servers(raw), *servers), tuple(problems))


def _read(path: PathLike) -> dict[str, Any]:
    from .diff import reading  # imported late: rarely needed

    raw = reading.load(path)
    if not str(raw.get("openapi", "")).startswith("3.0"):
        raise ValueError(f"{path} is not an OpenAPI 3.0 document")
    return raw


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
        self._seen: defaultdict[str, Counter[int]] = defaultdict(Counter)
        for interaction in interactions:
            self.add(interaction)

    def add(self, interaction: Interaction) -> None:
        route = self._document.route(interaction.url)
        if route is not None:
            operation = self._document.operation(route.template, interaction.method)
            if operation is not None:
                self._seen[operation.id][interaction.status] += 1

    @property
    def rows(self) -> list[Row]:
        """Every operation, in the order of the document."""
        return [
            Row(operation, dict(sorted(self._seen.get(operation.id, {}).items())))
            for operation in self._document.operations.values()
        ]

    @property
    def operations(self) -> tuple[int, int]:
        """The number of documented operations seen, and the total."""
        seen = [bool(row.seen) for row in self.rows if not row.operation.is_observed]
        return sum(seen), len(seen)

    @property
    def observed(self) -> tuple[int, int]:
        """The number of observed operations seen, and the total."""
        seen = [bool(row.seen) for row in self.rows if row.operation.is_observed]
        return sum(seen), len(seen)

    def __str__(self) -> str:
        (seen, total), (observed, more) = self.operations, self.observed
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
        rows = self.rows
        pairs = {
            "operations": self.operations,
            "observed": self.observed,
            "answers": self.statuses,
        }
        return {
            "percent": round(self.percent, 1),
            **{name: {"seen": seen, "total": total} for name, (seen, total) in pairs.items()},
            "unseen": [r.operation.id for r in rows if not (r.seen or r.operation.is_observed)],
            "statuses": {
                r.operation.id: {str(s): n for s, n in r.seen.items()} for r in rows if r.seen
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


def check(
    *paths: PathLike,
    baseline: PathLike | None = None,
    document: PathLike | None = None,
    servers: Iterable[str] = (),
    allow_unchecked: bool = False,
) -> Report:
    """Check recordings, in files and folders, against the API document.

    Args:
        baseline: A file of accepted differences.
        document: Another API document, YAML or JSON.
        servers: Further base URLs of the API, such as that of a sandbox.
        allow_unchecked: Whether to pass although responses are missing, bodies are missing or
            cannot be decoded, or a recording has no requests to the API.

    Raises:
        OSError, ValueError: The baseline or the document cannot be read, or a base URL is invalid.
            Recordings that cannot be read are in the report instead.
    """
    api = Api.load(document, servers)
    accepted = Baseline() if baseline is None else Baseline.load(Path(baseline))
    recordings = Recordings(paths, api.servers)
    return examine(api, recordings, accepted, today(), allow_unchecked=allow_unchecked)


def today() -> datetime.date:
    return datetime.datetime.now(datetime.timezone.utc).date()


def examine(
    api: Api,
    recordings: Recordings,
    baseline: Baseline,
    today: datetime.date,
    *,
    allow_unchecked: bool = False,
) -> Report:
    found: dict[Difference, Occurrences] = {}
    coverage = Coverage(api.document)
    interactions = 0
    for recorded in recordings:
        interactions += recorded.is_answered
        if recorded.answer_is_known:
            coverage.add(recorded.interaction)
        excerpts = None  # most interactions need none
        for finding in findings(recorded, api):
            excerpts = excerpts or Excerpts(recorded.interaction)
            same = difference(finding, recorded.interaction)
            seen = found.get(same) or Occurrences(same, finding, 0, excerpts.of(finding))
            found[same] = seen._replace(times=seen.times + 1)
    listed = sorted(found.values(), key=_rank)
    return Report(
        new=[one for one in listed if one.difference not in baseline],
        accepted=[one for one in listed if one.difference in baseline],
        expired=baseline.expired(today),
        unused=baseline.unused(found),
        problems=[*api.problems, *recordings.problems],
        others=recordings.others,
        passed_over=recordings.passed_over,
        hidden=recordings.hidden,
        coverage=coverage,
        interactions=interactions,
        allow_unchecked=allow_unchecked,
    )


def _rank(seen: Occurrences) -> tuple[Any, ...]:
    return (SEVERITIES.index(seen.severity), *seen.difference.rank)


def findings(recorded: Recorded, api: Api) -> Iterator[Finding]:
    """Yield the differences in the recorded parts of an interaction."""
    for finding in findings_of(recorded.interaction, api.document):
        if not any(_is_within(finding.pointer, gap.pointer) for gap in recorded.gaps):
            yield finding


def _is_within(pointer: str, whole: str) -> bool:
    return pointer == whole or pointer.startswith(f"{whole}/")
