"""Render a report for a terminal or a log."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from postman_facade._text import on_one_line

from ..report import Occurrences, Report
from .plain import listed

Paint = Callable[[str, str], str]
"""Styles text as a severity, or as "subject" or "muted"."""

_MOST_HOSTS = 5


def unpainted(text: str, manner: str) -> str:
    return text


def as_text(report: Report, paint: Paint = unpainted) -> str:
    """Return the report by severity and operation; the last lines summarize it."""
    lines = [*_differences(report.failures, paint), *_rest(report, paint), *_summary(report, paint)]
    return "\n".join(lines) + "\n"


def _differences(found: Sequence[Occurrences], paint: Paint) -> Iterator[str]:
    for subject, group in groupby(found, key=lambda seen: seen.difference.subject):
        yield paint(subject, "subject")
        for seen in group:
            difference = seen.difference
            label = paint(f"{seen.severity} {difference.code.text}", seen.severity)
            yield f"  {label} {on_one_line(difference.place)}"
            yield f"    {on_one_line(difference.message)}"
            yield paint(f"    {_where(seen)}", "muted")
        yield ""


def _where(seen: Occurrences) -> str:
    times = "once" if seen.times == 1 else f"{seen.times} times, first"
    return f"{times} in {on_one_line(seen.first.interaction)}"


def _rest(report: Report, paint: Paint) -> Iterator[str]:
    """Yield the other reasons for failure."""
    sections = (
        ("Accepted, but expired", map(on_one_line, report.expired)),
        ("Accepted, but no longer found", map(on_one_line, report.unused)),
        ("Not checked", listed(report.problems)),
    )
    for title, entries in sections:
        lines = list(entries)
        if lines:
            yield paint(title, "subject")
            yield from (f"  {line}" for line in lines)
            yield ""


def _summary(report: Report, paint: Paint) -> Iterator[str]:
    seen, total = report.coverage.operations
    yield f"{report.interactions} interactions with {seen} of {total} operations"
    if report.problems:
        count = f"{len(report.problems):,} not checked"
        yield paint(count, "error" if report.unchecked else "muted")
    if report.others:
        hosts = ", ".join(on_one_line(host) for host, _ in report.others.most_common(_MOST_HOSTS))
        yield paint(f"{report.others.total()} other requests were not checked: {hosts}", "muted")
    if report.passed_over:
        yield paint(f"{len(report.passed_over)} files are not recordings", "muted")
    if report.hidden:
        yield paint(f"{len(report.hidden)} hidden files were not read", "muted")
    counts = [
        paint(f"{count} {severity}{_plural(count, severity)}", severity if count else "muted")
        for severity, count in report.counts.items()
    ]
    yield ", ".join([*counts, f"{len(report.accepted)} accepted"])
    if report.notes:
        kinds = Counter(seen.difference.code.text for seen in report.notes)
        told = ", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items()))
        yield paint(f"info (listed in the other formats): {told}", "muted")


def _plural(count: int, severity: str) -> str:
    return "" if count == 1 or severity == "info" else "s"
