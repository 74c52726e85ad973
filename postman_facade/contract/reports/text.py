"""Render a report for a terminal or a log."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from postman_facade._text import on_one_line

from ..recordings import Problem
from ..report import Report

Paint = Callable[[str, str], str]
"""Styles text as a severity, or as "subject" or "muted"."""

_MOST_HOSTS = 5
_ENTRY = re.compile(r"#\d{1,20}\Z")


def unpainted(text: str, manner: str) -> str:
    return text


def as_text(report: Report, paint: Paint = unpainted) -> str:
    """Return the report by severity and operation; the last lines summarize it."""
    lines = [*_failures(report, paint), *_rest(report, paint), *_summary(report, paint)]
    return "\n".join(lines) + "\n"


def file_of(source: str) -> str:
    """Return the file of an entry."""
    return _ENTRY.sub("", source)


def listed(problems: Iterable[Problem]) -> list[str]:
    """Return a line for each problem; equal ones of a file are counted."""
    same: dict[tuple[str, str], list[Problem]] = {}
    for problem in problems:
        same.setdefault((file_of(problem.file), problem.message), []).append(problem)
    return [
        on_one_line(first) + (f" (as {len(others):,} more of its entries)" if others else "")
        for first, *others in same.values()
    ]


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
