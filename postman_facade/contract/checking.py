"""Check recordings against the API document."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from .baseline import Baseline
from .document import ApiDocument, packaged
from .engine import check as findings_of
from .excerpt import excerpt
from .findings import SEVERITIES, Difference, Finding, difference
from .recordings import Problem, Recorded, Recordings
from .references import without_endless
from .report import Coverage, Occurrences, Report
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
            same = difference(finding, recorded.interaction)
            seen = found.get(same) or Occurrences(
                same, finding, 0, excerpt(finding, recorded.interaction)
            )
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
