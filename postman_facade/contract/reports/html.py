"""Render a report as an HTML page without scripts or external assets.

All text from recordings goes through `_text`.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import groupby
from pathlib import Path

from postman_api_client.operations import OPERATIONS, VERSION

from ..checking import Coverage, Occurrences, Report, Row
from ..document import DocumentedOperation
from ..recordings import listed

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_NAMES = {"error": "errors", "warning": "warnings", "info": "notes"}


def as_html(report: Report) -> str:
    """Return the report as a page, without scripts or external files."""
    verdict = "passed" if report.passed else "failed"
    coverage = report.coverage
    style = Path(__file__).with_name("report.css").read_text("utf-8")
    return (
        "<!doctype html><html lang=en><head><meta charset=utf-8>"
        f'<meta http-equiv=Content-Security-Policy content="{_POLICY}">'
        "<meta name=viewport content='width=device-width'>"
        f"<title>Contract report: {verdict}</title><style>\n{style}</style></head>"
        "<body><header>"
        f"<h1>Contract report <span class='verdict {verdict}'>{verdict}</span></h1>"
        f"<p class=muted>{_scope(report)}</p><div class=tiles>{_tiles(report)}</div></header>"
        f"{_listed('Not checked', listed(report.problems))}"
        f"{_listed('Accepted, but expired', report.expired)}"
        f"{_listed('Accepted, but no longer found', report.unused)}<h2>Findings</h2>"
        f"{_cards('new', report.failures, coverage) or '<p class=muted>None.</p>'}"
        f"{_folded(_counted(len(report.notes), 'note'), 'note', report.notes, coverage)}"
        f"{_folded(f'{len(report.accepted)} accepted', 'accepted', report.accepted, coverage)}"
        f"{_coverage(coverage, {seen.difference.operation for seen in report.failures})}"
        "</body></html>\n"
    )


def _text(value: object) -> str:
    """Return `value` escaped for HTML."""
    return escape("".join(c if c.isprintable() else "\ufffd" for c in str(value)))


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _scope(report: Report) -> str:
    parts = [
        f"{_counted(report.interactions, 'interaction')} against the API document {VERSION}",
    ]
    if report.others:
        parts.append(f"{_counted(report.others.total(), 'request')} to other hosts not checked")
    if report.passed_over:
        parts.append(f"{_counted(len(report.passed_over), 'file')} without recordings")
    if report.hidden:
        parts.append(f"{_counted(len(report.hidden), 'hidden file')} not read")
    return " · ".join(parts)


def _tiles(report: Report) -> str:
    numbers: list[tuple[str, int, str]] = [
        (severity, count, _NAMES[severity] if count != 1 else _NAMES[severity][:-1])
        for severity, count in report.counts.items()
    ]
    numbers += [
        ("muted", len(report.accepted), "accepted"),
        ("error", len(report.stale), "stale in the baseline"),
        ("error" if report.unchecked else "muted", len(report.problems), "not checked"),
    ]
    tiles = [
        f"<div class='tile {manner if count else 'none'}'><b>{count:,}</b>{name}</div>"
        for manner, count, name in numbers
    ]
    seen, total = report.coverage.operations
    meter = f"<meter min=0 max={max(total, 1)} value={seen}></meter>"
    of_operations = f"<b>{seen} <small>of {total}</small></b>operations seen {meter}"
    return "".join([*tiles, f"<div class='tile wide'>{of_operations}</div>"])


def _listed(title: str, entries: Sequence[object]) -> str:
    if not entries:
        return ""
    items = "".join(f"<li>{_text(entry)}</li>" for entry in entries)
    return f"<section class=stop><h2>{title}</h2><ul>{items}</ul></section>"


def _folded(title: str, kind: str, found: Sequence[Occurrences], coverage: Coverage) -> str:
    if not found:
        return ""
    return f"<details><summary>{title}</summary>{_cards(kind, found, coverage)}</details>"


def _cards(kind: str, found: Sequence[Occurrences], coverage: Coverage) -> str:
    """Return a card for each operation, sorted by name."""
    operations = {row.operation.id: row.operation for row in coverage.rows}
    ordered = sorted(found, key=lambda seen: (seen.difference.operation, seen.difference.rank))
    return "".join(
        f"<section id='{kind}-{_text(name)}'>{_heading(name, operations.get(name))}"
        f"{''.join(map(_finding, group))}</section>"
        for name, group in groupby(ordered, key=lambda seen: seen.difference.operation)
    )


def _heading(name: str, operation: DocumentedOperation | None) -> str:
    if operation is None:
        return "<h3>Not in the document</h3>"
    path = f"<code>{operation.method} {_text(operation.template)}</code>"
    return f"<h3>{_text(name)} {path}</h3>"


def _finding(seen: Occurrences) -> str:
    code, _, status, place, message = seen.difference
    shown = "" if status is None else f"<span class=status>{status}</span>"
    times = "seen once" if seen.times == 1 else f"seen {seen.times:,} times, first"
    lines = "\n".join(
        f"<mark>{_text(line.text)}</mark>" if line.is_marked else _text(line.text)
        for line in seen.excerpt
    )
    return (
        f"<article class={seen.severity}>"
        f"<p><span class=label>{code.text}</span>{shown} {_text(message)}</p>"
        f"<p class=place><code>{_text(place)}</code></p>"
        f"{f'<pre>{lines}</pre>' if lines else ''}"
        f"<p class=muted>{times} in {_text(seen.first.interaction)} · "
        f"document: <code>{_text(seen.first.expected)}</code></p></article>"
    )


def _coverage(coverage: Coverage, faulty: set[str]) -> str:
    """Return every operation with its statuses, by area."""
    rows = sorted(coverage.rows, key=_area)
    areas = "".join(_area_of(name, list(group), faulty) for name, group in groupby(rows, key=_area))
    seen, total = coverage.statuses
    legend = (
        "<span class='cell seen'>200</span>seen "
        "<span class='cell'>404</span>documented, not seen "
        "<span class='cell extra'>418</span>seen, not documented"
    )
    return (
        f"<h2>Coverage</h2><p class=muted>{seen:,} of {total:,} documented responses were seen, "
        f"{coverage.percent:.0f} % of the operations.</p>"
        f"<p class=legend>{legend}</p><div class=grid>{areas}</div>"
    )


def _area(row: Row) -> str:
    known = OPERATIONS.get(row.operation.id)
    return known.area if known else row.operation.template.split("/")[1]


def _area_of(name: str, rows: Sequence[Row], faulty: set[str]) -> str:
    seen = sum(bool(row.seen) for row in rows)
    lines = "".join(_row(row, row.operation.id in faulty) for row in rows)
    title = f"<h4>{_text(name.replace('_', ' '))} <small>{seen}/{len(rows)}</small></h4>"
    return f"<div class=area>{title}{lines}</div>"


def _row(row: Row, is_faulty: bool) -> str:
    name = _text(row.operation.id)
    label = f"<a href='#new-{name}'>{name}</a>" if is_faulty else name
    manner = "op" if row.seen else "op none"
    hint = f"{row.operation.method} {_text(row.operation.template)}"
    return f"<div class='{manner}' title='{hint}'><span>{label}</span>{_cells(row)}</div>"


def _cells(row: Row) -> str:
    documented = dict.fromkeys(row.operation.responses, "")
    seen = {str(status): "seen" for status in row.seen}
    extra = {str(status): "extra" for status in row.undocumented}
    cells = {**documented, **seen, **extra}
    return "".join(
        f"<i class='cell {cells[name]}' title='{_times(row, name)}'>{_text(name)}</i>"
        for name in sorted(cells)
    )


def _times(row: Row, status: str) -> str:
    times = row.seen.get(int(status), 0) if status.isdecimal() else 0
    return f"{_counted(times, 'answer')}" if times else "not seen"
