"""Check recordings against the API document."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from .api import Api
from .baseline import Baseline
from .coverage import Coverage
from .differences import Difference, difference
from .engine import check as findings_of
from .excerpt import excerpt
from .findings import Finding
from .interaction import Interaction
from .recordings import Recorded, Recordings
from .report import Occurrences, Report

PathLike = str | os.PathLike[str]


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
        for finding in findings(recorded, api):
            _add(found, finding, recorded.interaction)
    seen = sorted(found.values(), key=lambda seen: seen.difference.rank)
    return Report(
        new=[one for one in seen if one.difference not in baseline],
        accepted=[one for one in seen if one.difference in baseline],
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


def findings(recorded: Recorded, api: Api) -> Iterator[Finding]:
    """Yield the differences in the recorded parts of an interaction."""
    for finding in findings_of(recorded.interaction, api.document):
        if not any(_is_within(finding.pointer, gap.pointer) for gap in recorded.gaps):
            yield finding


def _is_within(pointer: str, whole: str) -> bool:
    return pointer == whole or pointer.startswith(f"{whole}/")


def _add(found: dict[Difference, Occurrences], finding: Finding, interaction: Interaction) -> None:
    same = difference(finding, interaction)
    known = found.get(same)
    if known is None:
        found[same] = Occurrences(same, finding, 1, excerpt(finding, interaction))
    else:
        found[same] = known._replace(times=known.times + 1)
