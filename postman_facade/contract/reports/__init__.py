"""Render a report: as text for a terminal or a log, and in other formats."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import groupby

from postman_facade._text import on_one_line

from ..checking import Report
from ..recordings import listed
from .data import as_json, as_junit, as_sarif
from .html import as_html

__all__ = ["FORMATS", "as_html", "as_json", "as_junit", "as_sarif", "as_text"]

FORMATS = {
    "json": as_json,
    "junit": as_junit,
    "sarif": as_sarif,
    "html": as_html,
}
"""The formats for programs and browsers; `as_text` is for people."""

Paint = Callable[[str, str], str]
"""Styles text as a severity, or as "subject" or "muted"."""

_MOST_HOSTS = 5


def unpainted(text: str, manner: str) -> str:
    return text


def as_text(report: Report, paint: Paint = unpainted) -> str:
    """Return the report by severity and operation; the last lines summarize it."""
    lines = [*_failures(report, paint), *_rest(report, paint), *_summary(report, paint)]
    return "\n".join(lines) + "\n"


def _failures(report: Report, paint: Paint) -> Iterator[str]:
    for subject, group in groupby(report.failures, key=lambda seen: seen.difference.subject):
        yield paint(subject, "subject")
        for seen in group:
            label = paint(f"{seen.severity} {seen.difference.code.text}", seen.severity)
            times = "once" if seen.times == 1 else f"{seen.times} times, first"
            yield f"  {label} {on_one_line(seen.difference.place)}"
            yield f"    {on_one_line(seen.difference.message)}"
            yield paint(f"    {times} in {on_one_line(seen.first.interaction)}", "muted")
        yield ""


def _rest(report: Report, paint: Paint) -> Iterator[str]:
    """Yield the other reasons for failure."""
    sections = {
        "Accepted, but expired": map(on_one_line, report.expired),
        "Accepted, but no longer found": map(on_one_line, report.unused),
        "Not checked": listed(report.problems),
    }
    for title, entries in sections.items():
        lines = [f"  {entry}" for entry in entries]
        if lines:
            yield from (paint(title, "subject"), *lines, "")


def _summary(report: Report, paint: Paint) -> Iterator[str]:
    yield f"{report.interactions} interactions with {report.coverage}"
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
    counts = []
    for severity, number in report.counts.items():
        plural = "" if number == 1 or severity == "info" else "s"
        counts.append(paint(f"{number} {severity}{plural}", severity if number else "muted"))
    yield ", ".join([*counts, f"{len(report.accepted)} accepted"])
    if report.notes:
        kinds = Counter(seen.difference.code.text for seen in report.notes)
        shown = ", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items()))
        yield paint(f"info (listed in the other formats): {shown}", "muted")
